import { ledgerPartnership } from '@rembuk/usecases/notices/ledger-partnership'
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { Composition } from '../compose'
import { errorFacts } from '../error-facts'

type Due = { documentId: string } | { partnershipId: string }

/** The document that asks for compaction, or the partnership that began or has a new ledger record; undefined for any other item. */
const dueOf = ({ dynamodb }: DynamoDBRecord): Due | undefined => {
  const item = dynamodb?.NewImage
  if (item?.due?.N === undefined) return undefined
  if (item.documentId?.S !== undefined) return { documentId: item.documentId.S }
  if (item.__edb_e__?.S === 'partnership' && item.id?.S !== undefined) return { partnershipId: item.id.S }
  return item.ledgerId?.S === undefined ? undefined : { partnershipId: ledgerPartnership(item.ledgerId.S) }
}

/**
 * Follows the table's stream: compacts documents that are due, brings people notices of what was
 * written down in their partnership, and keeps the summary of how it is doing. Delivered at least once and
 * in any number of copies: a document that is no longer due is left alone, and a notice is made once.
 * Records that failed are returned, and the stream brings them again.
 */
export const createStreamHandler = ({ live, useCases, log }: Composition) => {
  const compactDocument = async (documentId: string): Promise<boolean> => {
    try {
      const { compact } = await import('@rembuk/sync/server/compact')
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
  const look = async (partnershipId: string): Promise<boolean> => {
    try {
      const { lookAtPartnership } = await import('@rembuk/usecases/looks/look-at-partnership')
      await lookAtPartnership(useCases, partnershipId)
      return true
    } catch (error) {
      log({ level: 'error', event: 'look-failed', partnershipId, ...errorFacts(error) })
      return false
    }
  }
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    /** One look covers every record of a partnership that the batch holds: they are all written. */
    const seen = new Set<string>()
    const handle = async (due: Due | undefined): Promise<boolean> => {
      if (!due) return true
      if ('documentId' in due) return compactDocument(due.documentId)
      if (seen.has(due.partnershipId)) return true
      seen.add(due.partnershipId)
      return look(due.partnershipId)
    }
    for (const record of Records) {
      const failed = !(await handle(dueOf(record)))
      // A stream is in order: everything from the first failure on comes again.
      if (failed) return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] }
    }
    return { batchItemFailures: [] }
  }
}
