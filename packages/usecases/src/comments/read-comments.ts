import type { Actor } from '../actor'
import { requireAccess } from '../documents/require-access'
import type { Deps } from '../ports/deps'
import { placeOf } from './place'
import { type CommentView, namedInThreads, type ThreadView, viewsFor } from './views'

/** Comments in one answer: what fits a screen or two. */
const COMMENTS_AT_ONCE = 30

type ReadDeps = Pick<Deps, 'comments' | 'partnerships' | 'ledger' | 'people' | 'now'>

export interface CommentPage {
  /** Absent where nobody has commented yet. */
  thread?: ThreadView
  /** The oldest first. */
  comments: CommentView[]
  /** Whether there are older ones. */
  more: boolean
}

/** The threads of a document that are open, the one with the newest comment first. Refuses as `requireAccess` does. */
export const openThreads = async (
  deps: ReadDeps,
  actor: Actor,
  documentId: string,
): Promise<ThreadView[]> => {
  await requireAccess(deps, actor, documentId, 'read')
  const threads = await deps.comments.openThreads(documentId)
  const views = await viewsFor(deps, actor.personId, documentId, namedInThreads(threads))
  return threads.toSorted((a, b) => b.last.at - a.last.at).map(views.thread)
}

/** The last 30 comments on a cell, or those before the given one. Refuses as `requireAccess` does, and with 'bad-input' what is no cell. */
export const cellComments = async (
  deps: ReadDeps,
  actor: Actor,
  { documentId, cell, before }: { documentId: string; cell?: string; before?: string },
): Promise<CommentPage> => {
  await requireAccess(deps, actor, documentId, 'read')
  const place = placeOf(cell)
  const [thread, newest] = await Promise.all([
    deps.comments.thread(documentId, place),
    deps.comments.comments(documentId, place, COMMENTS_AT_ONCE + 1, before),
  ])
  const shown = newest.slice(0, COMMENTS_AT_ONCE)
  const people = [...namedInThreads(thread ? [thread] : []), ...shown.map(({ authorId }) => authorId)]
  const views = await viewsFor(deps, actor.personId, documentId, people)
  return {
    thread: thread && views.thread(thread),
    comments: shown.map(views.comment).toReversed(),
    more: newest.length > shown.length,
  }
}
