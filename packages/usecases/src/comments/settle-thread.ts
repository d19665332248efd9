import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { changeThread } from './change-thread'
import { placeOf } from './place'
import { requireCommenter } from './require-commenter'
import { settled } from './thread'

type SettleDeps = Pick<Deps, 'comments' | 'partnerships' | 'ledger' | 'now' | 'tellChanged'>

/**
 * Marks a cell's thread as resolved, or as open again. One that is so already stays as it is, by whom it
 * was. Refuses as `requireCommenter` does and with 'not-found' a cell without comments.
 */
export const settleThread = async (
  deps: SettleDeps,
  actor: Actor,
  { documentId, cell, resolved }: { documentId: string; cell?: string; resolved: boolean },
): Promise<void> => {
  await requireCommenter(deps, actor, documentId)
  await changeThread(deps, documentId, placeOf(cell), (thread) => {
    if (!thread) throw new DomainError('not-found')
    if (resolved === (thread.resolved !== undefined)) return undefined
    const by = resolved ? { personId: actor.personId, at: deps.now() } : undefined
    return { thread: settled(thread, by) }
  })
}
