import { authorNames } from '../documents/author-names'
import type { Comment, Thread } from '../ports/comments'
import type { Deps } from '../ports/deps'
import { cellOf } from './place'

/** Somebody by name; an empty one where the reader may not know it or there is none. */
export interface Named {
  id: string
  name: string
}

export interface CommentView {
  id: string
  author: Named
  at: number
  text: string
  mentions: string[]
  deleted?: true
}

export interface ThreadView {
  /** Absent for the whole plan's. */
  cell?: string
  count: number
  /** The newest comment, in short; an empty text where it was deleted. */
  last: { author: Named; at: number; text: string }
  /** When the reader was last mentioned. */
  mentionedAt?: number
  resolved?: { by: Named; at: number }
}

type NameDeps = Pick<Deps, 'partnerships' | 'people' | 'now'>

/** Makes views for one reader, with the names that this reader may know. */
export const viewsFor = async (
  deps: NameDeps,
  readerId: string,
  documentId: string,
  personIds: Iterable<string>,
) => {
  const names = await authorNames(deps, readerId, documentId, personIds)
  const named = (id: string): Named => ({ id, name: names.get(id) ?? '' })
  return {
    named,
    comment: ({ id, authorId, at, text, mentions, deletedAt }: Comment): CommentView => ({
      id,
      author: named(authorId),
      at,
      text,
      mentions,
      ...(deletedAt !== undefined && { deleted: true as const }),
    }),
    thread: ({ place, count, last, mentions, resolved }: Thread): ThreadView => ({
      cell: cellOf(place),
      count,
      last: { author: named(last.authorId), at: last.at, text: last.text },
      mentionedAt: mentions.find(({ personId }) => personId === readerId)?.at,
      ...(resolved && { resolved: { by: named(resolved.personId), at: resolved.at } }),
    }),
  }
}

/** Everyone whom views of these threads name. */
export const namedInThreads = (threads: Thread[]): string[] =>
  threads.flatMap(({ last, resolved }) => [last.authorId, ...(resolved ? [resolved.personId] : [])])
