import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { ensureTable } from '@rembuk/local/engine/ensure-table'
import { encodeBytes } from '@rembuk/sync/protocol/base64'
import { PROTOCOL_VERSION } from '@rembuk/sync/protocol/frames'
import { COMPACT_AFTER } from '@rembuk/sync/protocol/limits'
import { compact } from '@rembuk/sync/server/compact'
import * as Y from 'yjs'
import { BENCH_DOCUMENT } from '../edits/bench-document'
import { writeEdit } from '../edits/plan-edits'
import { type BackEnd, startBackEnd } from '../in-process/back-end'
import { type Capacity, meterCapacity, newCapacity } from '../in-process/capacity'
import { newTally } from '../in-process/tally'
import { printTable } from '../measure/table'

const TABLE = 'rembuk'
/** Each is an update of its own. */
export const EDITS = 1_000

/** What one kind of event costs. */
export interface Usage extends Capacity {
  /** Messages of clients to the server, and posts back. */
  messagesIn: number
  messagesOut: number
  bytesIn: number
  bytesOut: number
}

const join = async (backEnd: BackEnd, client: number): Promise<string> => {
  const { connectionId } = await backEnd.connect()
  await backEnd.say(connectionId, JSON.stringify({ t: 'hello', v: PROTOCOL_VERSION, client }))
  return connectionId
}

/** Every edit an update of its own, stored before the next. */
const editAlone = async (backEnd: BackEnd, connectionId: string, doc: Y.Doc, number: number) => {
  const made = new Promise<Uint8Array>((resolve) => doc.once('update', resolve))
  writeEdit(doc, 0, number)
  const u = encodeBytes(await made)
  const id = crypto.randomUUID()
  await backEnd.say(connectionId, JSON.stringify({ t: 'push', id, u, known: number }))
}

const measurePeople = async (people: number) => {
  const engine = await startDynoxide()
  const client = createClient({ endpoint: engine.endpoint })
  await ensureTable(client, TABLE)
  let capacity = newCapacity()
  meterCapacity(client, () => capacity)
  const backEnd = await startBackEnd(dynamoStores({ client, tableName: TABLE, now: Date.now }))
  const { tallies } = backEnd

  const during = async (happen: () => Promise<void>): Promise<Usage> => {
    capacity = newCapacity()
    Object.assign(tallies.toServer, newTally())
    Object.assign(tallies.toClients, newTally())
    await happen()
    const { toServer, toClients } = tallies
    return {
      ...capacity,
      messagesIn: toServer.messages,
      messagesOut: toClients.messages,
      bytesIn: toServer.bytes,
      bytesOut: toClients.bytes,
    }
  }

  const doc = new Y.Doc()
  for (let person = 1; person < people; person++) await join(backEnd, person)
  let writer = ''
  const open = await during(async () => {
    writer = await join(backEnd, doc.clientID)
  })
  const edits = await during(async () => {
    for (let edit = 1; edit <= EDITS; edit++) {
      await editAlone(backEnd, writer, doc, edit)
      if (edit % COMPACT_AFTER === 0) await compact(backEnd.live, BENCH_DOCUMENT)
    }
  })
  const { seq } = await backEnd.live.log.readHead(BENCH_DOCUMENT)
  const heartbeat = await during(async () => {
    await backEnd.say(writer, JSON.stringify({ t: 'since', known: seq }))
  })
  client.destroy()
  await engine.stop()
  return { people, open, edits, heartbeat }
}

export type Measured = Awaited<ReturnType<typeof measurePeople>>

const row = (name: string, usage: Usage) => [
  name,
  usage.writeUnits,
  usage.transactionUnits,
  usage.readUnits,
  usage.messagesIn,
  usage.messagesOut,
  usage.bytesIn,
  usage.bytesOut,
]

/** What DynamoDB and the sockets do for an edit, an opening and a heartbeat, with 2 and with 8 people. */
export const units = async (): Promise<Measured[]> => {
  const measured = [await measurePeople(2), await measurePeople(8)]
  printTable(
    'Units of DynamoDB, messages and bytes on the WebSocket',
    ['event', 'write', 'in transactions', 'read', 'messages in', 'posts', 'bytes in', 'bytes out'],
    measured.flatMap(({ people, open, edits, heartbeat }) => [
      row(`${EDITS} unmerged edits and their compactions, ${people} people`, edits),
      row(`an opening, ${people} people`, open),
      row(`a heartbeat, ${people} people`, heartbeat),
    ]),
  )
  for (const { people, open, edits } of measured) {
    console.log(`\nRequests with ${people} people, edits:`, Object.fromEntries(edits.requests))
    console.log(`Requests with ${people} people, opening:`, Object.fromEntries(open.requests))
  }
  return measured
}
