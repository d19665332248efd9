import type { Comment, CommentStore, Thread } from '@rembuk/usecases/ports/comments'
import type { AtOnce } from './port'

export const memoryComments = (): AtOnce<CommentStore> => {
  const threads = new Map<string, Thread>()
  const comments = new Map<string, Comment>()
  const name = (...parts: string[]) => JSON.stringify(parts)
  return {
    save: (thread, comment) => {
      const place = name(thread.documentId, thread.place)
      if ((threads.get(place)?.revision ?? 0) !== thread.revision - 1) return false
      threads.set(place, structuredClone(thread))
      if (comment) {
        comments.set(name(comment.documentId, comment.place, comment.id), structuredClone(comment))
      }
      return true
    },

    thread: (documentId, place) => structuredClone(threads.get(name(documentId, place))),

    openThreads: (documentId) =>
      [...threads.values()]
        .filter((thread) => thread.documentId === documentId && thread.resolved === undefined)
        .map((thread) => structuredClone(thread)),

    comment: (documentId, place, id) => structuredClone(comments.get(name(documentId, place, id))),

    commentOf: (documentId, key) =>
      structuredClone(
        [...comments.values()].find((comment) => comment.documentId === documentId && comment.key === key),
      ),

    comments: (documentId, place, limit, before) =>
      [...comments.values()]
        .filter((comment) => comment.documentId === documentId && comment.place === place)
        .filter(({ id }) => before === undefined || id < before)
        .sort((a, b) => (a.id < b.id ? 1 : -1))
        .slice(0, limit)
        .map((comment) => structuredClone(comment)),
  }
}
