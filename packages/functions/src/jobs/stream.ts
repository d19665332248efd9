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

/** The document of which this is the first edit that no look has seen, and when it was; undefined for any other item. */
const editedOf = ({ dynamodb }: DynamoDBRecord): { documentId: string; since: number } | undefined => {
  const [before, item] = [dynamodb?.OldImage, dynamodb?.NewImage]
  if (item?.unseenSince?.N === undefined || before?.unseenSince?.N !== undefined) return undefined
  const since = Number(item.unseenSince.N)
  return item.documentId?.S === undefined ? undefined : { documentId: item.documentId.S, since }
}

/**
 * Follows the table's stream: compacts documents that are due, brings people notices of what was
 * written down in their partnership, keeps the summary of how it is doing, and asks for a look some minutes
 * after a plan was edited. Delivered at least once and in any number of copies: a document that is no longer
 * due is left alone, a notice is made once, and a look is asked for once.
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
  const askForLook = async ({ documentId, since }: { documentId: string; since: number }) => {
    try {
      const { planEdited } = await import('@rembuk/usecases/conditions/plan-edits')
      await planEdited(useCases, documentId, since)
      return true
    } catch (error) {
      log({ level: 'error', event: 'look-not-asked-for', documentId, ...errorFacts(error) })
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
      const edited = editedOf(record)
      const failed = (edited && !(await askForLook(edited))) || !(await handle(dueOf(record)))
      // A stream is in order: everything from the first failure on comes again.
      if (failed) return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] }
    }
    return { batchItemFailures: [] }
  }
}
