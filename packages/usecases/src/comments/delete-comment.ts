import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { changeThread } from './change-thread'
import { placeOf } from './place'
import { requireCommenter } from './require-commenter'
import { withoutComment } from './thread'

type DeleteDeps = Pick<Deps, 'comments' | 'partnerships' | 'ledger' | 'now' | 'tellChanged'>

/**
 * Deletes a comment of the actor's own: its text is gone, that it was there stays in the record. One that
 * is deleted already stays so. Refuses as `requireCommenter` does, with 'not-found' what is not there and
 * with 'forbidden' the comment of somebody else.
 */
export const deleteComment = async (
  deps: DeleteDeps,
  actor: Actor,
  { documentId, cell, commentId }: { documentId: string; cell?: string; commentId: string },
): Promise<void> => {
  await requireCommenter(deps, actor, documentId)
  const place = placeOf(cell)
  await changeThread(deps, documentId, place, async (thread) => {
    const comment = await deps.comments.comment(documentId, place, commentId)
    if (!thread || !comment) throw new DomainError('not-found')
    if (comment.authorId !== actor.personId) throw new DomainError('forbidden')
    if (comment.deletedAt !== undefined) return undefined
    const deleted = { ...comment, text: '', mentions: [], deletedAt: deps.now() }
    return { thread: withoutComment(thread, commentId), comment: deleted }
  })
}
