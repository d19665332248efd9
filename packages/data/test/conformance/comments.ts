import type { Comment, Thread } from '@rembuk/usecases/ports/comments'
import { describe, expect, it } from 'vitest'
import { atOnce, awkwardIds, type MakeStores, newId, setUp } from './bench'

const CELL = 'demand/p1@2026-11-23'

const aComment = (documentId: string, at: number, more: Partial<Comment> = {}): Comment => ({
  documentId,
  place: CELL,
  id: `${at}-${newId()}`,
  key: newId(),
  authorId: 'sari',
  at,
  text: 'Bisa 90?',
  mentions: ['karyo'],
  ...more,
})

const aThread = (documentId: string, revision = 1, more: Partial<Thread> = {}): Thread => ({
  documentId,
  place: CELL,
  revision,
  count: revision,
  last: { id: '1-a', authorId: 'sari', at: 1, text: 'Bisa 90?' },
  mentions: [{ personId: 'karyo', id: '1-a', at: 1 }],
  ...more,
})

export const describeComments = (makeStores: MakeStores) =>
  describe('comments', () => {
    it('are there with their thread at once, also by the key of the request', async () => {
      const { comments } = setUp(makeStores)
      const [thread, comment] = [aThread(newId()), aComment(newId(), 1)]
      const { documentId } = comment
      expect(await comments.thread(documentId, CELL)).toBeUndefined()
      expect(await comments.commentOf(documentId, comment.key)).toBeUndefined()
      expect(await comments.save({ ...thread, documentId }, comment)).toBe(true)
      expect(await comments.thread(documentId, CELL)).toEqual({ ...thread, documentId })
      expect(await comments.comment(documentId, CELL, comment.id)).toEqual(comment)
      expect(await comments.commentOf(documentId, comment.key)).toEqual(comment)
    })

    it('of a thread that has changed meanwhile are not written, nor is the thread', async () => {
      const { comments } = setUp(makeStores)
      const documentId = newId()
      await comments.save(aThread(documentId), aComment(documentId, 1))
      const late = aComment(documentId, 2)
      for (const revision of [1, 3]) {
        expect(await comments.save(aThread(documentId, revision, { count: 9 }), late)).toBe(false)
      }
      expect(await comments.comment(documentId, CELL, late.id)).toBeUndefined()
      expect((await comments.thread(documentId, CELL))?.count).toBe(1)
    })

    it('let exactly one of 10 at once change the thread', async () => {
      const { comments } = setUp(makeStores)
      const documentId = newId()
      const saved = await atOnce(10, (i) => comments.save(aThread(documentId), aComment(documentId, i)))
      expect(saved.filter(Boolean)).toHaveLength(1)
      expect(await comments.comments(documentId, CELL, 20)).toHaveLength(1)
    })

    it('are read from the newest on, page by page, of one place only', async () => {
      const { comments } = setUp(makeStores)
      const documentId = newId()
      const made = [11, 12, 13, 14].map((at) => aComment(documentId, at))
      for (const [i, comment] of made.entries()) await comments.save(aThread(documentId, i + 1), comment)
      const elsewhere = aComment(documentId, 15, { place: 'demand/p2@2026-11-23' })
      await comments.save(aThread(documentId, 1, { place: elsewhere.place }), elsewhere)
      const [first, second, third, fourth] = made
      expect(await comments.comments(documentId, CELL, 2)).toEqual([fourth, third])
      expect(await comments.comments(documentId, CELL, 2, third?.id)).toEqual([second, first])
      expect(await comments.comments(documentId, CELL, 2, first?.id)).toEqual([])
    })

    it('that were deleted are so from then on', async () => {
      const { comments } = setUp(makeStores)
      const comment = aComment(newId(), 1)
      const { documentId } = comment
      await comments.save(aThread(documentId), comment)
      const deleted = { ...comment, text: '', mentions: [], deletedAt: 5 }
      await comments.save(aThread(documentId, 2, { mentions: [] }), deleted)
      expect(await comments.comments(documentId, CELL, 5)).toEqual([deleted])
      expect(await comments.commentOf(documentId, comment.key)).toEqual(deleted)
    })

    it('are listed by thread while it is not resolved', async () => {
      const { comments } = setUp(makeStores)
      const documentId = newId()
      await comments.save(aThread(documentId))
      await comments.save(aThread(documentId, 1, { place: 'plan' }))
      await comments.save(aThread(newId()))
      expect(await comments.openThreads(documentId)).toHaveLength(2)
      const resolved = aThread(documentId, 2, { resolved: { personId: 'sari', at: 7 } })
      await comments.save(resolved)
      expect(await comments.openThreads(documentId)).toEqual([aThread(documentId, 1, { place: 'plan' })])
      expect(await comments.thread(documentId, CELL)).toEqual(resolved)
      await comments.save(aThread(documentId, 3))
      expect(await comments.openThreads(documentId)).toHaveLength(2)
    })

    it.each(awkwardIds)('may be about a document with the id %s', async (id) => {
      const { comments } = setUp(makeStores)
      const documentId = `${id}${newId()}`
      const comment = aComment(documentId, 1)
      await comments.save(aThread(documentId), comment)
      expect(await comments.comments(documentId, CELL, 5)).toEqual([comment])
      expect(await comments.commentOf(documentId, comment.key)).toEqual(comment)
    })
  })
