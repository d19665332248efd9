import { addDays } from '@rembuk/core/calendar'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { UPDATE_BYTES } from '@rembuk/sync/protocol/limits'
import { renderHook } from '@solidjs/testing-library'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createLiveDesk } from './live-desk'
import { MOST_AT_ONCE } from './most-at-once'
import { writeTexts } from './write'

const MONDAY = '2026-11-23'

const openDesk = () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 52 })
  const { result } = renderHook(() =>
    createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    }),
  )
  const updates: number[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update.length))
  return { doc, desk: result, updates }
}
const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    target: {
      line: { kind: 'demand' as const, productId: `product-${Math.floor(index / 52)}` },
      monday: addDays(MONDAY, 7 * (index % 52)),
    },
    text: `${index + 1}`,
  }))

test('numbers are one change that one undo takes back, and bad ones stay with their cells', () => {
  const { doc, desk, updates } = openDesk()
  const [good, bad] = entries(2)
  if (!good || !bad) throw new Error('no entries')
  expect(writeTexts(desk, [good, { ...bad, text: 'dua' }])).toEqual({ count: 1, refused: 1 })
  expect(updates).toHaveLength(1)
  expect(doc.getMap('demand/product-0').toJSON()).toEqual({ [MONDAY]: 1_000 })
  expect(desk.drafts.of(`demand/product-0@${addDays(MONDAY, 7)}`)).toMatchObject({ text: 'dua' })
  desk.undo.undo()
  expect(doc.getMap('demand/product-0').size).toBe(0)
})

test('very many numbers are several changes, each of which the server takes, and one step to undo', () => {
  const { doc, desk, updates } = openDesk()
  const all = entries(2 * MOST_AT_ONCE + 1)
  expect(writeTexts(desk, all)).toEqual({ count: all.length, refused: 0 })
  expect(updates).toHaveLength(3)
  expect(Math.max(...updates)).toBeLessThan(UPDATE_BYTES)
  expect(doc.getMap('demand/product-307').size).toBe(all.length - 307 * 52)
  desk.undo.undo()
  expect(updates).toHaveLength(6)
  expect(Math.max(...updates)).toBeLessThan(UPDATE_BYTES)
  expect(doc.getMap('demand/product-0').size + doc.getMap('demand/product-307').size).toBe(0)
})
