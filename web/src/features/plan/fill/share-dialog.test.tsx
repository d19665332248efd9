import { addDays } from '@rembuk/core/calendar'
import { setCapacityUse, setNormalCapacity } from '@rembuk/plandoc/edit/capacity'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { toasts } from '../../../ui/toast-store'
import { type Desk, DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import Fill from './fill'

const MONDAY = '2026-11-23'
const week = (index: number) => addDays(MONDAY, 7 * index)

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

const show = (makers = ['u1', 'u2']) => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  const members = makers.map((partyId) => ({ partyId }))
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: members }, 'seed')
  doc.getMap('demand/p1').set(week(1), 90_000)
  for (const [partyId, normal] of [
    ['u1', 60_000],
    ['u2', 20_000],
  ] as const) {
    setNormalCapacity(doc, partyId, normal, 'seed')
    setCapacityUse(doc, 'p1', partyId, { capacity: 1_000, per: 1_000 }, 'seed')
  }
  const onClose = vi.fn()
  let desk: Desk | undefined
  render(() => {
    desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [
        { id: 'u1', name: 'Emping Limpung' },
        { id: 'u2', name: 'Emping Subah' },
      ],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <Fill target={{ line: { kind: 'demand', productId: 'p1' }, monday: week(1) }} onClose={onClose} />
      </DeskProvider>
    )
  })
  return { doc, onClose, desk: desk as unknown as Desk }
}
const open = () => fireEvent.click(screen.getByRole('button', { name: /^Bagi ke produsen/ }))
const total = (): HTMLInputElement => screen.getByRole('textbox', { name: /^Jumlah setiap minggu/ })
const type = (text: string) => fireEvent.input(total(), { target: { value: text } })
const apply = () => fireEvent.click(screen.getByRole('button', { name: 'Isi ke rencana' }))
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)
const written = (doc: Y.Doc) =>
  ['production/p1/u1', 'production/p1/u2', 'delivery/p1/u1', 'delivery/p1/u2'].map((root) =>
    doc.getMap(root).toJSON(),
  )

test('what a week needs is shared by capacity, made and sent, as one undoable change', () => {
  const { doc, desk, onClose } = show()
  open()
  expect(screen.getByText('Permintaan minggu 30 Nov – 6 Des: 90 kg.')).toBeTruthy()
  type('40')
  expect(rows()).toEqual([
    expect.stringMatching(/^Emping Limpung.*30$/),
    expect.stringMatching(/^Emping Subah.*10$/),
  ])
  apply()
  const friday = addDays(week(1), 4)
  expect(written(doc)).toEqual([
    { [week(1)]: 30_000 },
    { [week(1)]: 10_000 },
    { [friday]: 30_000 },
    { [friday]: 10_000 },
  ])
  expect(onClose).toHaveBeenCalledOnce()
  expect(toasts().at(-1)?.text).toBe('40 kg dibagi ke produsen.')
  desk.undo.undo()
  expect(written(doc)).toEqual([{}, {}, {}, {}])
})

test('what nobody can make stays undivided and is said; deliveries stay as they are where that is wanted', () => {
  const { doc } = show()
  open()
  type('90')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Isi juga kiriman sebanyak itu' }))
  expect(screen.getByText('Tidak terbagi 10 kg. Kapasitas produsen tidak cukup.')).toBeTruthy()
  apply()
  expect(written(doc)).toEqual([{ [week(1)]: 60_000 }, { [week(1)]: 20_000 }, {}, {}])
  expect(toasts().at(-1)?.text).toBe('80 kg dibagi ke produsen. Tidak terbagi 10 kg.')
})

test('without any production there is no plan to follow, and what was typed stays', () => {
  const { onClose } = show()
  open()
  type('40')
  fireEvent.click(screen.getByRole('radio', { name: 'Menurut rencana sekarang' }))
  apply()
  expect(screen.getByText('Belum ada produksi di minggu-minggu ini. Pilih cara lain.')).toBeTruthy()
  expect(total().value).toBe('40')
  expect(onClose).not.toHaveBeenCalled()
})

test('one producer alone has nobody to share with', () => {
  show(['u1'])
  expect(screen.queryByRole('button', { name: /^Bagi ke produsen/ })).toBeNull()
})
