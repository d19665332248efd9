import { addAssumption, setAssumptionHolds } from '@rembuk/plandoc/edit/assumptions'
import { addGoal, changeGoal } from '@rembuk/plandoc/edit/goals'
import { setProduction } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { readPlan } from '@rembuk/plandoc/read'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { dismissToast, toasts } from '../../../ui/toast-store'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import GoalsTab from './goals-tab'

const MONDAY = '2026-11-23'

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})
afterEach(() => {
  cleanup()
  for (const { number } of toasts()) dismissToast(number)
})

/** Four weeks in which 40 kg of emping are made in the first and 10 in the second. */
const plan = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
  setProduction(doc, 'p1', 'u1', MONDAY, 40_000)
  setProduction(doc, 'p1', 'u1', '2026-11-30', 10_000)
  return doc
}

const show = (doc: Y.Doc, editable = true): void => {
  render(() => (
    <DeskProvider
      value={createLiveDesk({
        doc,
        thisMonday: MONDAY,
        producers: () => [{ id: 'u1', name: 'Emping Limpung' }],
        editable: () => editable,
        peers: () => [],
        goTo: () => {},
      })}
    >
      <GoalsTab />
    </DeskProvider>
  ))
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string | RegExp, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } })

test('a first goal is written in a short form and stands against the plan', () => {
  const doc = plan()
  show(doc)
  expect(screen.getByText('Belum ada tujuan')).toBeDefined()
  press('Tambah tujuan')
  press('Simpan')
  expect(screen.getByText('Tulis tujuannya, paling panjang 280 huruf.')).toBeDefined()
  type('Apa tujuannya?', 'Emping masuk supermarket')
  type('Sampai bulan apa?', '2026-12')
  fireEvent.change(screen.getByLabelText('Untuk produk apa?'), { target: { value: 'p1' } })
  type('Berapa targetnya? (kg)', '60')
  press('Simpan')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('Sampai 31 Des 2026')).toBeDefined()
  expect(screen.getByText('Rencana sampai 20 Des 2026: 50 kg.')).toBeDefined()
  expect(screen.getByText('Kurang 10 kg')).toBeDefined()
  setProduction(doc, 'p1', 'u1', '2026-12-07', 10_000)
  expect(screen.getByText('Tercapai dalam rencana')).toBeDefined()
})

test('a weekly goal looks at the best week; one of another measure only says its target', () => {
  const doc = plan()
  addGoal(doc, { id: 'g1', text: 'Naik kelas', productId: 'p1', target: { quantity: 45_000, per: 'week' } })
  addGoal(doc, { id: 'g2', text: 'Toko baru', unit: 'toko', target: { quantity: 3_000, per: 'total' } })
  show(doc)
  expect(screen.getByText('Minggu terbaik sampai 20 Des 2026: 40 kg.')).toBeDefined()
  expect(screen.getByText('Kurang 5 kg')).toBeDefined()
  expect(screen.getByText('Target: 3 toko')).toBeDefined()
})

test('a form that is saved leaves alone what somebody else changed meanwhile', () => {
  const doc = plan()
  addGoal(doc, { id: 'g1', text: 'Naik kelas' })
  show(doc)
  press('Ubah tujuan: Naik kelas')
  changeGoal(doc, 'g1', { who: 'Bu Sari' })
  type('Apa tujuannya?', 'Naik dua kelas')
  press('Simpan')
  expect(readPlan(doc).goals[0]).toMatchObject({ text: 'Naik dua kelas', who: 'Bu Sari' })
})

test('assumptions are added, judged and removed; a broken one asks to look at the goal again', () => {
  const doc = plan()
  addGoal(doc, { id: 'g1', text: 'Naik kelas' })
  show(doc)
  press('Tambah anggapan')
  press('Tambah anggapan')
  expect(screen.getByText('Tulis anggapan, paling panjang 280 huruf.')).toBeDefined()
  type('Anggapan baru', 'Harga melinjo tetap')
  press('Tambah anggapan')
  expect(screen.getByLabelText<HTMLInputElement>('Belum tahu').checked).toBe(true)
  fireEvent.click(screen.getByLabelText('Tidak'))
  expect(screen.getByText('1 anggapan tidak benar lagi. Periksa tujuan ini.')).toBeDefined()
  expect(readPlan(doc).goals[0]?.assumptions[0]?.holds).toBe(false)
  press('Hapus anggapan: Harga melinjo tetap')
  expect(screen.getByText('Belum ada anggapan.')).toBeDefined()
  toasts().at(-1)?.action?.run()
  expect(screen.getByText('Harga melinjo tetap · masih benar?')).toBeDefined()
})

test('a goal that is removed can be brought back', () => {
  const doc = plan()
  addGoal(doc, { id: 'g1', text: 'Naik kelas' })
  show(doc)
  press('Ubah tujuan: Naik kelas')
  press('Hapus tujuan')
  expect(screen.getByText('Belum ada tujuan')).toBeDefined()
  toasts().at(-1)?.action?.run()
  expect(screen.getByText('Naik kelas')).toBeDefined()
})

test('who only reads sees goals and assumptions and changes nothing', () => {
  const doc = plan()
  addGoal(doc, { id: 'g1', text: 'Naik kelas' })
  addAssumption(doc, 'g1', { id: 'a1', text: 'Harga melinjo tetap' })
  setAssumptionHolds(doc, 'g1', 'a1', true)
  show(doc, false)
  expect(screen.getByText(/Harga melinjo tetap:/).textContent).toBe('Harga melinjo tetap: Ya')
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('radio')).toBeNull()
})
