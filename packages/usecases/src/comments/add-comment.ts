import { parseDocumentId } from '@rembuk/core/document-id'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { countAgainst } from '../limits/count-against'
import { isOpenInvitation } from '../partnerships/invitation'
import { liveMembership } from '../partnerships/membership'
import type { Comment, Thread } from '../ports/comments'
import type { Deps } from '../ports/deps'
import { changeThread } from './change-thread'
import { placeOf } from './place'
import { requireCommenter } from './require-commenter'
import { withComment } from './thread'
import { type CommentView, viewsFor } from './views'

const HOUR_MS = 60 * 60_000
/** Comments that one person may make in an hour. */
const PER_PERSON_AND_HOUR = 200
/** Of a 256-bit hash in base64url: 132 bits. */
const KEY_CHARS = 22
/** Digits of a time in milliseconds, until the year 2286. */
const TIME_DIGITS = 13

type AddDeps = Pick<
  Deps,
  'comments' | 'partnerships' | 'ledger' | 'people' | 'rates' | 'secrets' | 'now' | 'tellChanged'
>

export interface AddInput {
  documentId: string
  /** Address of the cell; the whole plan without one. */
  cell?: string
  text: string
  /** Person ids. */
  mentions: string[]
  /** Chosen by the caller, the same when the request is sent again: one key makes one comment. */
  requestKey: string
}

/**
 * Adds a comment to a cell's thread, which is open after it. The same request sent again, however much
 * later, finds the comment that it made.
 *
 * Refuses as `requireCommenter` does, with 'bad-input' what is no cell and mentions of people who are
 * not in the partnership, and with 'too-many-requests' past 200 an hour.
 */
export const addComment = async (deps: AddDeps, actor: Actor, input: AddInput): Promise<CommentView> => {
  const { documentId, requestKey } = input
  await requireCommenter(deps, actor, documentId)
  const key = deps.secrets.hash('comment', `${actor.personId} ${requestKey}`).slice(0, KEY_CHARS)
  const comment = await commentOnce(deps, key, actor.personId, input)
  const views = await viewsFor(deps, actor.personId, documentId, [comment.authorId])
  return views.comment(comment)
}

const commentOnce = async (
  deps: AddDeps,
  key: string,
  authorId: string,
  input: AddInput,
): Promise<Comment> => {
  const { comments, now } = deps
  const { documentId, text } = input
  const known = await comments.commentOf(documentId, key)
  if (known) return known
  const place = placeOf(input.cell)
  const mentions = [...new Set(input.mentions)]
  await checkMentions(deps, documentId, mentions)
  await countAgainst(deps, {
    key: `comment-person ${authorId}`,
    limit: PER_PERSON_AND_HOUR,
    windowMs: HOUR_MS,
  })
  const change = await changeThread(deps, documentId, place, async (thread) => {
    // A write whose answer was lost, or the same request overtaking itself.
    if (await comments.commentOf(documentId, key)) return undefined
    const at = timeAfter(thread, now())
    const id = `${String(at).padStart(TIME_DIGITS, '0')}-${key}`
    const comment: Comment = { documentId, place, id, key, authorId, at, text, mentions }
    return { thread: withComment(thread, comment), comment }
  })
  return change?.comment ?? commentOnce(deps, key, authorId, input)
}

/** Now, but after the thread's last comment: the clocks of two machines differ a little. */
const timeAfter = (thread: Thread | undefined, now: number): number =>
  Math.max(now, (thread?.last.at ?? 0) + 1)

const checkMentions = async (deps: AddDeps, documentId: string, mentions: string[]): Promise<void> => {
  const partnershipId = parseDocumentId(documentId)?.partnershipId ?? ''
  const found = await Promise.all(mentions.map((id) => liveMembership(deps, partnershipId, id)))
  if (!found.every((member) => member && !isOpenInvitation(member))) {
    throw new DomainError('bad-input', { fields: ['mentions'] })
  }
}
