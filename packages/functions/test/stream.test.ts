import { COMPACT_AFTER } from '@rembuk/sync/protocol/limits'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { expect, it } from 'vitest'
import { createStreamHandler } from '../src/jobs/stream'
import { createWorld } from './support/world'

const documentId = 'mitra.plan.1'

const dueRecord = {
  Records: [
    {
      dynamodb: {
        SequenceNumber: '1',
        NewImage: { due: { N: `${COMPACT_AFTER}` }, documentId: { S: documentId } },
      },
    },
  ],
} as DynamoDBStreamEvent

const dueDocument = async (firstUpdate: Uint8Array | undefined) => {
  const world = createWorld()
  const { log } = world.stores
  for (let count = 1; count <= COMPACT_AFTER; count++) {
    const { seq } = await log.takeNumber(documentId, 0)
    const update = seq === 1 ? firstUpdate : undefined
    await log.putEntry(documentId, { seq, update, personId: 'sari', batchId: `batch-${seq}`, at: 0 })
  }
  return world
}

it('updates that could not be applied are logged with their document, and hold nothing up', async () => {
  const world = await dueDocument(new Uint8Array([1, 1, 1]))
  expect(await createStreamHandler(world)(dueRecord)).toEqual({ batchItemFailures: [] })
  expect(world.logged).toEqual([{ level: 'error', event: 'updates-quarantined', documentId, numbers: ['1'] }])
  expect(await world.stores.log.readHead(documentId)).toMatchObject({ snap: COMPACT_AFTER })
})

it('a compaction that failed is logged with its document and comes again', async () => {
  const world = await dueDocument(undefined)
  world.faults.set('log.putSnapshot', new Error('no answer'))
  expect(await createStreamHandler(world)(dueRecord)).toEqual({
    batchItemFailures: [{ itemIdentifier: '1' }],
  })
  expect(world.logged).toMatchObject([{ event: 'compaction-failed', documentId }])
})
