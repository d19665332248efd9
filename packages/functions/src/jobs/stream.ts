import { compact } from '@rembuk/sync/server/compact'
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { Composition } from '../compose'
import { errorFacts } from '../error-facts'

/** The document whose head asks for compaction, undefined for any other item. */
const dueDocument = ({ dynamodb }: DynamoDBRecord): string | undefined => {
  const item = dynamodb?.NewImage
  return item?.due?.N === undefined ? undefined : item.documentId?.S
}

/**
 * Follows the table's stream: compacts documents that are due. Delivered at least once and in any
 * number of copies; a document that is no longer due is left alone. Records that failed are
 * returned, and the stream brings them again.
 */
export const createStreamHandler = ({ live, log }: Composition) => {
  const handle = async (record: DynamoDBRecord): Promise<boolean> => {
    const documentId = dueDocument(record)
    if (documentId === undefined) return true
    try {
      const result = await compact(live, documentId)
      if (result.outcome === 'done' && result.quarantined.length > 0) {
        const numbers = result.quarantined.map(String)
        log({ level: 'error', event: 'updates-quarantined', documentId, numbers })
      }
      return true
    } catch (error) {
      log({ level: 'error', event: 'compaction-failed', documentId, ...errorFacts(error) })
      return false
    }
  }
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of Records) {
      const failed = !(await handle(record))
      // A stream is in order: everything from the first failure on comes again.
      if (failed) return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] }
    }
    return { batchItemFailures: [] }
  }
}
