import type { Comment, Thread } from '../ports/comments'

/** Characters of the last comment that a list shows. */
const EXCERPT_CHARS = 140

const excerpt = (text: string): string => [...text].slice(0, EXCERPT_CHARS).join('')

/** The thread with one more comment; a resolved one is open again. */
export const withComment = (before: Thread | undefined, comment: Comment): Thread => {
  const { documentId, place, id, authorId, at, text, mentions } = comment
  const others = before?.mentions.filter(({ personId }) => !mentions.includes(personId)) ?? []
  return {
    documentId,
    place,
    revision: (before?.revision ?? 0) + 1,
    count: (before?.count ?? 0) + 1,
    last: { id, authorId, at, text: excerpt(text) },
    mentions: [...others, ...mentions.map((personId) => ({ personId, id, at }))],
  }
}

/** The thread after one of its comments was deleted: it no longer shows the text, nor calls anybody by it. */
export const withoutComment = (before: Thread, id: string): Thread => ({
  ...before,
  revision: before.revision + 1,
  last: before.last.id === id ? { ...before.last, text: '' } : before.last,
  mentions: before.mentions.filter((mention) => mention.id !== id),
})

/** The thread as resolved, or as open again without `by`. */
export const settled = (before: Thread, by: Thread['resolved']): Thread => {
  const { resolved: _, ...open } = before
  return { ...open, revision: before.revision + 1, ...(by && { resolved: by }) }
}
