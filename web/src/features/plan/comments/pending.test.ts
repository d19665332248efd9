import { describe, expect, it } from 'vitest'
import type { Queued } from '../../../outbox/queued'
import { aboutComments, openCells, pendingOf } from './pending'

const DOCUMENT = 'batang.plan.1'
const CELL = 'demand/p1@2026-11-23'

const entry = (more: Partial<Queued>): Queued => ({
  order: 1,
  key: 'k',
  personId: 'sari',
  about: aboutComments(DOCUMENT),
  method: 'POST',
  path: '/api/x',
  params: { documentId: DOCUMENT },
  at: 1,
  ...more,
})

const comment = entry({ body: { cell: CELL, text: 'Bisa 90?', mentions: ['karyo'] } })
const resolve = entry({ method: 'PUT', body: { cell: CELL, resolved: true } })
const remove = entry({ method: 'DELETE', params: { commentId: '1-a' }, query: { cell: CELL } })

describe('what is pending of a document’s comments', () => {
  it('is read from the queue, without what belongs to others or is not understood', () => {
    const queue = [comment, resolve, remove, entry({ about: 'receipts' }), entry({ body: { text: 5 } })]
    expect(pendingOf(queue, DOCUMENT)).toMatchObject([
      { does: 'comment', cell: CELL, text: 'Bisa 90?', mentions: ['karyo'] },
      { does: 'settle', cell: CELL, resolved: true },
      { does: 'delete', cell: CELL, commentId: '1-a' },
    ])
    expect(pendingOf(queue, 'other.plan.1')).toEqual([])
  })
})

describe('the open threads', () => {
  const open = (queue: Queued[], threads: { cell?: string }[] = []) => [
    ...openCells(threads, pendingOf(queue, DOCUMENT)),
  ]

  it('count those that were begun here and leave out those resolved here, in order', () => {
    expect(open([comment])).toEqual([CELL])
    expect(open([resolve], [{ cell: CELL }, {}])).toEqual([undefined])
    expect(open([resolve, comment], [{ cell: CELL }])).toEqual([CELL])
    expect(open([comment, resolve])).toEqual([])
    expect(open([remove], [{ cell: CELL }])).toEqual([CELL])
  })

  it('are as the server has them where it refused the change', () => {
    const refusal = { code: 'read-only' as const, facts: {} }
    expect(open([{ ...resolve, refusal }], [{ cell: CELL }])).toEqual([CELL])
    expect(open([{ ...comment, refusal }])).toEqual([])
  })
})
