import { addDays } from '@rembuk/core/calendar'
import { setClosure } from '@rembuk/plandoc/edit/closures'
import { setWeekDelivery } from '@rembuk/plandoc/edit/deliveries'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { toasts } from '../../../ui/toast-store'
import { type Desk, DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import type { Target } from '../cells/write'
import Fill from './fill'

const MONDAY = '2026-11-23'
const week = (index: number) => addDays(MONDAY, 7 * index)
const demand = { kind: 'demand', productId: 'p1' } as const
const delivery = { kind: 'delivery', productId: 'p1', partyId: 'u1' } as const

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})
afterEach(cleanup)

const show = (target: Target, last?: string, fill = (_doc: Y.Doc) => {}) => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] }, 'seed')
  fill(doc)
  const onClose = vi.fn()
  let desk: Desk | undefined
  render(() => {
    desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [{ id: 'u1', name: 'Emping Limpung' }],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <Fill target={target} last={last} start="spread" onClose={onClose} />
      </DeskProvider>
    )
  })
  return { doc, onClose, desk: desk as unknown as Desk }
}
const total = (): HTMLInputElement => screen.getByRole('textbox', { name: /^Jumlah seluruhnya/ })
const type = (text: string) => fireEvent.input(total(), { target: { value: text } })
const apply = () => fireEvent.click(screen.getByRole('button', { name: 'Isi ke rencana' }))
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)

test('a total is shown week by week and filled in as one undoable change', () => {
  const { doc, desk, onClose } = show({ line: demand, monday: week(1) })
  type('100')
  expect(screen.getByText('100 kg di 3 minggu')).toBeTruthy()
  expect(rows()).toEqual(['30 Nov – 6 Des34', '7–13 Des33', '14–20 Des33'])
  apply()
  expect(doc.getMap('demand/p1').toJSON()).toEqual({
    [week(1)]: 34_000,
    [week(2)]: 33_000,
    [week(3)]: 33_000,
  })
  expect(onClose).toHaveBeenCalledOnce()
  expect(toasts().at(-1)?.text).toBe('100 kg disebar ke 3 minggu.')
  desk.undo.undo()
  expect(doc.getMap('demand/p1').size).toBe(0)
})

test('only the weeks that were selected are filled, and what they had is told', () => {
  const { doc } = show({ line: demand, monday: week(0) }, week(1), (plan) => {
    plan.getMap('demand/p1').set(week(0), 7_000)
    plan.getMap('demand/p1').set(week(3), 9_000)
  })
  expect(screen.getByText(/^Sekarang 7 kg\./)).toBeTruthy()
  type('1 kuintal')
  expect(rows()[0]).toContain('sebelumnya 7')
  apply()
  expect(doc.getMap('demand/p1').toJSON()).toEqual({ [week(0)]: 50_000, [week(1)]: 50_000, [week(3)]: 9_000 })
})

test('working days leave out closures, and another line can be chosen', () => {
  const { doc } = show({ line: demand, monday: week(0) }, week(1), (plan) =>
    setClosure(plan, { from: week(0), to: addDays(week(0), 6) }, 'Libur'),
  )
  type('60')
  fireEvent.click(screen.getByRole('radio', { name: 'Mengikuti hari kerja' }))
  fireEvent.change(screen.getByRole('combobox', { name: 'Baris' }), { target: { value: 'production/p1/u1' } })
  apply()
  expect(doc.getMap('production/p1/u1').toJSON()).toEqual({ [week(1)]: 60_000 })
  expect(doc.getMap('demand/p1').size).toBe(0)
})

test.each([
  ['-5', 'Tulis angka 0 atau lebih.'],
  ['banyak', 'Tulis angka saja, misalnya 1.500 atau 1,5.'],
  ['3 ons', /^Satuan ons belum dikenal/],
])('the total "%s" stays in the field, with what to do', (text, words) => {
  const { doc, onClose } = show({ line: demand, monday: week(0) })
  type(text)
  expect(screen.queryByText(words)).toBeNull()
  apply()
  expect(screen.getByText(words)).toBeTruthy()
  expect([total().value, total().getAttribute('aria-invalid')]).toEqual([text, 'true'])
  expect(doc.getMap('demand/p1').size).toBe(0)
  expect(onClose).not.toHaveBeenCalled()
})

test('a total that fills no whole boxes is refused by their size', () => {
  show(
    { line: demand, monday: week(0) },
    undefined,
    (plan) => void plan.getMap('product/p1').set('step', 20_000),
  )
  type('110')
  apply()
  expect(screen.getByText('Tulis kelipatan 20 kg.')).toBeTruthy()
})

test('without any demand in these weeks there is nothing to follow', () => {
  show({ line: delivery, monday: week(0) })
  type('40')
  fireEvent.click(screen.getByRole('radio', { name: 'Mengikuti permintaan' }))
  apply()
  expect(screen.getByText('Belum ada permintaan di minggu-minggu ini. Pilih cara lain.')).toBeTruthy()
})

test('a week with several deliveries cannot get less than the earlier ones bring', () => {
  const { doc } = show({ line: delivery, monday: week(0) }, week(1), (plan) => {
    setWeekDelivery(plan, 'p1', 'u1', week(0), 30_000, { dayOffset: 1 })
    plan.getMap('delivery/p1/u1').set(addDays(week(0), 4), 5_000)
  })
  type('40')
  apply()
  expect(screen.getByText(/^Minggu 23–29 Nov sudah punya kiriman 30 kg\./)).toBeTruthy()
  type('80')
  apply()
  expect(doc.getMap('delivery/p1/u1').toJSON()).toEqual({
    [addDays(week(0), 1)]: 30_000,
    [addDays(week(0), 4)]: 10_000,
    [addDays(week(1), 4)]: 40_000,
  })
})
