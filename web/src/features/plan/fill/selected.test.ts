import { addDays } from '@rembuk/core/calendar'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { renderHook } from '@solidjs/testing-library'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createLiveDesk } from '../cells/live-desk'
import { createGridState } from '../grid/grid-state'
import { selectedSpan } from './selected-span'
import { type SelectedSum, sumSelected } from './selected-sum'

const MONDAY = '2026-11-23'
const week = (index: number) => addDays(MONDAY, 7 * index)
const place = (row: number, column: number) => ({ row, column })

/** Two products, each with the rows demand, production, delivery, stock and stock at producers. */
const open = () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  for (const [id, unit] of [
    ['p1', 'kg'],
    ['p2', 'lembar'],
  ] as const)
    addProduct(doc, { id, name: id, unit, makers: [{ partyId: 'u1' }] }, 'seed')
  doc.getMap('demand/p1').set(week(0), 5_000)
  doc.getMap('production/p1/u1').set(week(1), 2_500)
  doc.getMap('demand/p2').set(week(0), 1_000)
  const { result } = renderHook(() => {
    const desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [{ id: 'u1', name: 'Emping Limpung' }],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    return { desk, grid: createGridState(desk) }
  })
  return result
}
const sumOf = ({ desk, grid }: ReturnType<typeof open>): SelectedSum => {
  const steps = sumSelected(desk, grid)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

test('numbers that are filled in are added up exactly, empty cells are none', () => {
  const opened = open()
  opened.grid.select(place(0, 0), place(1, 2))
  expect(sumOf(opened)).toEqual({ count: 2, sum: 7_500, unit: 'kg' })
  opened.grid.select(place(2, 0), place(2, 3))
  expect(sumOf(opened)).toEqual({ count: 0, sum: 0, unit: undefined })
})

test('computed numbers count too, and different units have none together', () => {
  const opened = open()
  opened.grid.select(place(3, 0), place(3, 1))
  expect(sumOf(opened)).toEqual({ count: 2, sum: -10_000, unit: 'kg' })
  opened.grid.select(place(0, 0), place(5, 0))
  expect(sumOf(opened).unit).toBeUndefined()
})

test('a total is spread over the weeks and the first line selected; one week stands for all that follow', () => {
  const { desk, grid } = open()
  const production = { kind: 'production', productId: 'p1', partyId: 'u1' }
  grid.select(place(2, 2), place(1, 1))
  expect(selectedSpan(desk, grid)).toEqual({ target: { line: production, monday: week(1) }, last: week(2) })
  grid.go(place(1, 3))
  expect(selectedSpan(desk, grid)).toEqual({ target: { line: production, monday: week(3) } })
  grid.go(place(3, 0))
  expect(selectedSpan(desk, grid)).toEqual({
    target: { line: { kind: 'demand', productId: 'p1' }, monday: week(0) },
  })
})
