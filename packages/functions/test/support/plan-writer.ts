import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import type { Head } from '@rembuk/sync/server/ports'
import type { DynamoDBRecord } from 'aws-lambda'
import * as Y from 'yjs'
import type { Browser } from './browser'
import type { Shared } from './sharing'
import type { World } from './world'

const WEEK = '2026-11-23'

/** What the stream brings of a live document whose head was as it is now, but for a number and maybe its being unseen. */
const headRecord = (
  documentId: string,
  { seq, unseenSince }: Head,
  becameUnseen: boolean,
): DynamoDBRecord => {
  const image = (n: number, isUnseen: boolean) => ({
    ...{ documentId: { S: documentId }, seq: { N: `${n}` } },
    ...(isUnseen && { unseenSince: { N: `${unseenSince}` } }),
  })
  const before = seq > 1 && { OldImage: image(seq - 1, !becameUnseen) }
  return { dynamodb: { SequenceNumber: `${seq}`, NewImage: image(seq, true), ...before } }
}

/** Somebody who edits the plan of a partnership; `records` is what the stream brings of it. */
export const startPlanWriter = async (world: World, browser: Browser, { partnership }: Shared) => {
  const documentId = partnership.planDocumentId
  const { log } = world.stores
  const [doc, records] = [new Y.Doc(), [] as DynamoDBRecord[]]
  const makers = partnership.parties.filter(({ kind }) => kind === 'producer')
  const partyId = makers[0]?.id ?? ''
  let sent = Y.encodeStateVector(doc)
  let batches = 0

  const { takeNumber } = log
  log.takeNumber = async (id, bytes, at) => {
    const head = await takeNumber(id, bytes, at)
    if (at !== undefined) records.push(headRecord(id, head, head.unseenSince === at))
    return head
  }
  /** Each edit has something new, and a time of its own. */
  const type = (demand: number): void => {
    world.clock.now++
    setDemand(doc, 'emping', WEEK, demand)
    setProduction(doc, 'emping', partyId, WEEK, batches)
  }
  const nextUpdate = (): Uint8Array => {
    const update = Y.encodeStateAsUpdate(doc, sent)
    sent = Y.encodeStateVector(doc)
    return update
  }
  const push = async (): Promise<void> => {
    const body = {
      id: `batch-of-plan-${batches++}`,
      u: Buffer.from(nextUpdate()).toString('base64'),
      known: 0,
    }
    const reply = await browser.call('push', { params: { documentId }, body })
    if (reply.status !== 200) throw new Error(`the edit was refused: ${reply.text}`)
  }

  startPlan(doc, { start: WEEK, weeks: 4 })
  addProduct(doc, { id: 'emping', name: 'Emping', unit: 'kg', makers: [{ partyId }] })
  await push()
  return {
    records,
    /** Edits the plan: so much is asked for, in thousandths. */
    edit: async (demand: number): Promise<void> => {
      type(demand)
      await push()
    },
    /** Begins such an edit and takes its number; what is returned brings it to its end. */
    editSlowly: async (demand: number): Promise<() => Promise<void>> => {
      type(demand)
      const update = nextUpdate()
      const batchId = `slow-${batches++}`
      const take = () => log.takeNumber(documentId, update.length, world.clock.now)
      let { seq } = await take()
      return async () => {
        const entry = { update, personId: 'sari', batchId, at: world.clock.now }
        while (!(await log.putEntry(documentId, { seq, ...entry }))) ({ seq } = await take())
      }
    },
  }
}
