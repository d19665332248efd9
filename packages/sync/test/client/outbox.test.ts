import { describe, expect, it } from 'vitest'
import type { UnsentEdit } from '../../src/client/device-store'
import { type OutgoingBatch, outbox } from '../../src/client/outbox'
import { UPDATE_BYTES } from '../../src/protocol/limits'
import { noiseText, shownBy, typist } from '../support/edits'

const counting = () => {
  let ids = 0
  return () => `batch-${ids++}`
}

const edits = (count: number): UnsentEdit[] => {
  const writer = typist(7)
  return Array.from({ length: count }, (_, i) => ({
    key: `key-${i}`,
    update: writer.type(`c${i}`, i),
    at: 1_000 + i,
  }))
}

const filled = (waiting: UnsentEdit[], newId = counting()) => {
  const box = outbox(newId)
  for (const edit of waiting) box.add(edit)
  return box
}

const sent = (batch: OutgoingBatch | undefined): OutgoingBatch => {
  if (!batch) throw new Error('nothing to send')
  return batch
}

describe('an outbox', () => {
  it('has nothing to send when nothing waits', () => {
    expect(outbox(counting()).next(0)).toBeUndefined()
  })

  it('sends what waits as one batch, with the number known when it is first sent', () => {
    const box = filled(edits(3))
    const batch = sent(box.next(12))
    expect(batch).toMatchObject({ id: 'batch-0', known: 12, again: false, keys: ['key-0', 'key-1', 'key-2'] })
    expect(shownBy([batch.update])).toEqual({ c0: 0, c1: 1, c2: 2 })
  })

  it('sends the same batch again until it is settled, whatever was typed and heard meanwhile', () => {
    const [first, second] = edits(2)
    const box = filled([first as UnsentEdit])
    const batch = sent(box.next(12))
    box.add(second as UnsentEdit)
    expect(box.next(15)).toEqual({ ...batch, again: true })
    box.acknowledged(batch)
    expect(box.next(15)).toMatchObject({ id: 'batch-1', known: 15, again: false, keys: ['key-1'] })
  })

  it('takes a batch up again after a restart under the same name, ahead of what was never sent', () => {
    const before = edits(3)
    const batch = { id: 'from before', known: 4 }
    for (const edit of before.slice(0, 2)) edit.batch = batch
    const box = filled(before)
    const resumed = sent(box.next(9))
    expect(resumed).toMatchObject({ id: 'from before', known: 4, again: true, keys: ['key-0', 'key-1'] })
    box.acknowledged(resumed)
    expect(box.next(9)).toMatchObject({ id: 'batch-0', known: 9, keys: ['key-2'] })
  })

  it('counts what waits, what is in flight and what was refused', () => {
    const box = filled(edits(2))
    expect(box.unsent).toBe(2)
    const batch = sent(box.next(0))
    expect(box.unsent).toBe(2)
    box.refused(batch, 'foreign-author')
    expect(box.unsent).toBe(2)
  })

  it('puts a refused batch aside, says why, and goes on with the edits of another client', () => {
    const [first] = edits(1)
    const box = filled([first as UnsentEdit])
    box.refused(sent(box.next(0)), 'malformed-update')
    box.add({ key: 'other', update: typist(8).type('b', 1), at: 1_001 })
    expect(box.next(0)).toMatchObject({ keys: ['other'] })
    expect(box.list()).toEqual([{ at: 1_001 }, { at: 1_000, refusal: 'malformed-update' }])
  })

  it('holds every edit that is counted, as updates', () => {
    const waiting = edits(2)
    const box = filled(waiting)
    const refused = sent(box.next(0))
    box.refused(refused, 'foreign-author')
    box.add({ key: 'other', update: typist(8).type('b', 1), at: 1_001 })
    expect(shownBy(box.updates())).toEqual({ c0: 0, c1: 1, b: 1 })
  })

  it('splits what would be larger than the server takes', () => {
    const writer = typist(7)
    const half = () => writer.type('a', noiseText(UPDATE_BYTES / 2 - 50))
    const box = filled([0, 1, 2].map((i) => ({ key: `key-${i}`, update: half(), at: i })))
    const batch = sent(box.next(0))
    expect(batch.keys).toEqual(['key-0', 'key-1'])
    expect(batch.update.length).toBeLessThanOrEqual(UPDATE_BYTES)
    box.acknowledged(batch)
    expect(box.next(0)).toMatchObject({ keys: ['key-2'] })
  })

  it('sends one edit that is too large alone, so that the server can refuse it', () => {
    const writer = typist(7)
    const large = { key: 'large', update: writer.type('a', noiseText(UPDATE_BYTES + 1)), at: 1 }
    const box = filled([large, { key: 'small', update: writer.type('b', 1), at: 2 }])
    expect(box.next(0)).toMatchObject({ keys: ['large'] })
  })
})
