import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import { compose } from '@rembuk/functions/compose'
import { createHttpHandler } from '@rembuk/functions/http/create-handler'
import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { ensureTable } from '@rembuk/local/engine/ensure-table'
import { createOutbox } from '@rembuk/local/outbox/outbox'
import type { Facilitator } from '@rembuk/usecases/ports/facilitators'
import { httpEvent } from '../../packages/functions/test/support/event'
import { type Capacity, meterCapacity, newCapacity } from '../in-process/capacity'
import { fastGenerator } from './generate-fast'
import { checkSameItems } from './same-items'

const TABLE = 'rembuk'
const ORIGIN = 'https://app.example'
const PHONE = '+6281200000006'

/** The deployed handler over an engine of its own, with the facilitator of a province signed in. */
export const startOffice = async () => {
  // On a file, as in memory the engine gets slower with each write to a table that has a stream.
  const folder = await mkdtemp(join(tmpdir(), 'rembuk-bench-'))
  const engine = await startDynoxide({ file: join(folder, 'tables.sqlite') })
  console.log(`${await checkSameItems(engine.endpoint)} items are written in batches as by the product.`)
  const client = createClient({ endpoint: engine.endpoint })
  await ensureTable(client, TABLE)
  let capacity = newCapacity()
  meterCapacity(client, () => capacity)
  const outbox = createOutbox()
  const composition = compose(
    {
      tableName: TABLE,
      socketUrl: 'wss://socket.example/live',
      socketCallbackUrl: 'http://127.0.0.1:9/live',
      codeSecret: 'known to this program alone, and long enough',
      appOrigins: [ORIGIN],
    },
    { stores: dynamoStores({ client, tableName: TABLE, now: Date.now }), messenger: outbox },
  )
  const http = createHttpHandler(composition.http)
  let cookies: string[] = []
  const call = async (method: 'GET' | 'POST', target: string, body?: unknown) => {
    const headers = { origin: ORIGIN, 'content-type': 'application/json' }
    const sent = body === undefined ? undefined : JSON.stringify(body)
    const answer = await http(httpEvent({ method, path: target, headers, cookies, body: sent }))
    if ((answer.statusCode ?? 500) >= 300) throw new Error(`${target}: ${answer.statusCode} ${answer.body}`)
    if (answer.cookies) cookies = answer.cookies.map((line) => line.split(';')[0] ?? '')
    return answer.body ? JSON.parse(answer.body) : undefined
  }
  await call('POST', '/api/sign-in/codes', { phone: PHONE, channel: 'whatsapp' })
  const { id } = await call('POST', '/api/sign-in', {
    code: /\d{6}/.exec(outbox.messages()[0]?.text ?? '')?.[0],
  })
  const facilitator: Facilitator = { personId: id, regions: ['33'], programmes: [] }
  await composition.useCases.facilitators.put(facilitator)
  const generator = fastGenerator({ endpoint: engine.endpoint, tableName: TABLE, now: Date.now }, facilitator)
  return {
    ...composition,
    generator,
    get: (target: string) => call('GET', target),
    /** The units of what happens. */
    counted: async (happen: () => Promise<unknown>): Promise<Capacity> => {
      capacity = newCapacity()
      await happen()
      return capacity
    },
    stop: async () => {
      generator.stop()
      client.destroy()
      await engine.stop()
      await rm(folder, { recursive: true })
    },
  }
}

export type Office = Awaited<ReturnType<typeof startOffice>>
