import { commentPlace, newComment, threadState } from '@rembuk/contract/comments'
import { safeParse } from 'valibot'
import type { Queued } from '../../../outbox/queued'

/** What the outbox calls the comments of a document. */
export const aboutComments = (documentId: string): string => `comments/${documentId}`

/** A change to comments that the server has not taken yet. */
export type Pending = { entry: Queued; cell: string | undefined } & (
  | { does: 'comment'; text: string; mentions: string[] }
  | { does: 'settle'; resolved: boolean }
  | { does: 'delete'; commentId: string }
)

const readPending = (entry: Queued): Pending | undefined => {
  if (entry.method === 'POST') {
    const body = safeParse(newComment, entry.body)
    return body.success ? { does: 'comment', entry, ...body.output, cell: body.output.cell } : undefined
  }
  if (entry.method === 'PUT') {
    const body = safeParse(threadState, entry.body)
    return body.success ? { does: 'settle', entry, ...body.output, cell: body.output.cell } : undefined
  }
  const query = safeParse(commentPlace, entry.query ?? {})
  const commentId = entry.params.commentId
  return query.success && commentId
    ? { does: 'delete', entry, commentId, cell: query.output.cell }
    : undefined
}

/** The changes to a document's comments in a queue, the oldest first. */
export const pendingOf = (queue: readonly Queued[], documentId: string): Pending[] =>
  queue
    .filter(({ about }) => about === aboutComments(documentId))
    .flatMap((entry) => readPending(entry) ?? [])

/** The cells whose thread is open once what is pending has been taken. What was refused changes nothing. */
export const openCells = (
  threads: readonly { cell?: string }[],
  pending: readonly Pending[],
): Set<string | undefined> => {
  const open = new Set(threads.map(({ cell }) => cell))
  for (const change of pending) {
    if (change.entry.refusal || change.does === 'delete') continue
    if (change.does === 'comment' || !change.resolved) open.add(change.cell)
    else open.delete(change.cell)
  }
  return open
}
