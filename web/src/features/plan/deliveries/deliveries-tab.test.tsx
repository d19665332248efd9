import type { Day } from '@rembuk/core/calendar'
import { addDelivery } from '@rembuk/plandoc/edit/add-up-deliveries'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import {
  setDeliveryCarrier,
  setDeliveryReady,
  setDeliveryReceived,
} from '@rembuk/plandoc/edit/delivery-details'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { readPlan } from '@rembuk/plandoc/read'
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { toasts } from '../../../ui/toast-store'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import DeliveriesTab from './deliveries-tab'

const MONDAY = '2026-11-23'
const FRIDAY = '2026-11-27'

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Karyo has 30 kg of emping and sends 20 on a Friday; nobody sends batik yet. */
const emping = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  addProduct(doc, {
    id: 'emping',
    name: 'Emping',
    unit: 'kg',
    makers: [{ partyId: 'karyo', opening: 30_000 }],
  })
  addProduct(doc, { id: 'batik', name: 'Batik', unit: 'lembar', makers: [{ partyId: 'kalisari' }] })
  setDelivery(doc, 'emping', 'karyo', FRIDAY, 20_000)
  return doc
}

const show = (doc: Y.Doc, { editable = true, today = MONDAY as Day, thisMonday = MONDAY as Day } = {}) =>
  render(() => {
    const desk = createLiveDesk({
      doc,
      thisMonday,
      producers: () => [
        { id: 'karyo', name: 'Emping Pak Karyo' },
        { id: 'kalisari', name: 'Batik Kalisari' },
      ],
      editable: () => editable,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <DeliveriesTab today={today} />
      </DeskProvider>
    )
  })

const deliveries = (doc: Y.Doc, product = 0) =>
  readPlan(doc).plan?.products[product]?.makers[0]?.deliveries ?? []
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const type = (label: string | RegExp, text: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
}
const choose = (label: string, value: string): void => {
  fireEvent.change(within(screen.getByRole('dialog')).getByLabelText(label), { target: { value } })
}

test('a delivery is listed under its day with who sends what to where', () => {
  const doc = emping()
  setDeliveryCarrier(doc, 'emping', 'karyo', FRIDAY, 'Pikap koperasi')
  show(doc)
  expect(screen.getByRole('heading', { name: 'Jumat, 27 Nov' })).toBeDefined()
  const card = screen.getByRole('listitem')
  expect(card.textContent).toContain('Emping20 kg')
  expect(card.textContent).toContain('dari Emping Pak Karyo ke Gudang koperasi')
  expect(card.textContent).toContain('Pikap koperasi')
  expect(card.textContent).not.toContain('Tanpa stok')
})

test('a delivery of which some came keeps its amount and says how much was accepted', () => {
  const doc = emping()
  setDeliveryReceived(doc, 'emping', 'karyo', FRIDAY, 17_500)
  show(doc)
  const card = screen.getByRole('listitem')
  expect(card.textContent).toContain('Emping20 kg')
  expect(within(card).getByText('Diterima 17,5 kg dari 20 kg')).toBeDefined()
})

test('a delivery that the sender has no stock for says how much lacks, as the plan changes', () => {
  const doc = emping()
  show(doc)
  setDelivery(doc, 'emping', 'karyo', FRIDAY, 35_000)
  expect(screen.getByRole('listitem').textContent).toContain('Tanpa stok · kurang 5 kg')
  expect(screen.getByRole('button', { name: /^Minggu ini/, expanded: true }).textContent).toContain(
    '1 tanpa stok',
  )
})

test('ready is ticked in place, and what is not ready can be listed alone', () => {
  const doc = emping()
  addDelivery(doc, 'emping', 'karyo', { day: MONDAY, quantity: 5_000 })
  show(doc)
  fireEvent.click(screen.getByLabelText(/^Siap kirim · Emping, .*Jumat, 27 Nov/))
  expect(deliveries(doc)).toEqual([
    { day: MONDAY, quantity: 5_000 },
    { day: FRIDAY, quantity: 20_000, ready: true },
  ])
  press('Saring')
  fireEvent.click(screen.getByLabelText('Belum siap saja'))
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(screen.getByRole('listitem').textContent).toContain('5 kg')
})

test('a first delivery is planned, with what is wrong said and all that was typed kept', () => {
  const doc = emping()
  setDelivery(doc, 'emping', 'karyo', FRIDAY, undefined)
  show(doc)
  press('Tambah kiriman pertama')
  type(/^Jumlah/, '1.5')
  press('Simpan')
  expect(screen.getByText('Pilih produk yang dikirim.')).toBeDefined()
  expect(screen.getByText('Pakai koma untuk desimal, misalnya 1,5.')).toBeDefined()
  choose('Produk', 'batik')
  type('Jumlah (lembar)', '7')
  type('Tanggal kirim', '2027-01-01')
  type(/^Catatan/, 'Kardus besar')
  press('Simpan')
  expect(screen.getByText('Pilih tanggal dari 23 Nov sampai 20 Des 2026.')).toBeDefined()
  type('Tanggal kirim', '2026-11-25')
  press('Simpan')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(deliveries(doc, 1)).toEqual([{ day: '2026-11-25', quantity: 7_000, note: 'Kardus besar' }])
})

test('two on one day are told and add up', () => {
  const doc = emping()
  show(doc)
  press('Tambah kiriman')
  choose('Produk', 'emping')
  type('Tanggal kirim', FRIDAY)
  type('Jumlah (kg)', '40')
  expect(screen.getByText(/^Jumat, 27 Nov sudah ada kiriman 20 kg/)).toBeDefined()
  press('Jumlahkan jadi 60 kg')
  expect(deliveries(doc)).toEqual([{ day: FRIDAY, quantity: 60_000 }])
})

test('a delivery moves to another day without touching what others changed meanwhile', () => {
  const doc = emping()
  show(doc)
  press(/^Ubah · Emping/)
  setDelivery(doc, 'emping', 'karyo', FRIDAY, 25_000)
  setDeliveryCarrier(doc, 'emping', 'karyo', FRIDAY, 'Bu Sari')
  type('Tanggal kirim', '2026-12-02')
  press('Simpan')
  expect(deliveries(doc)).toEqual([{ day: '2026-12-02', quantity: 25_000, carrier: 'Bu Sari' }])
})

test('a delivery goes whole to the product and producer that it was meant for, in one step', () => {
  const doc = emping()
  setDeliveryCarrier(doc, 'emping', 'karyo', FRIDAY, 'Bu Sari')
  setDeliveryReady(doc, 'emping', 'karyo', FRIDAY, true)
  show(doc)
  press(/^Ubah · Emping/)
  choose('Produk', 'batik')
  expect(screen.getByLabelText('Jumlah (lembar)')).toBeDefined()
  press('Simpan')
  expect(deliveries(doc)).toEqual([])
  expect(deliveries(doc, 1)).toEqual([{ day: FRIDAY, quantity: 20_000, carrier: 'Bu Sari', ready: true }])
})

test('a delivery that somebody removes meanwhile can be saved again', () => {
  const doc = emping()
  show(doc)
  press(/^Ubah · Emping/)
  type('Jumlah (kg)', '12')
  setDelivery(doc, 'emping', 'karyo', FRIDAY, 15_000)
  expect(screen.getByText('Jumlahnya baru diubah jadi 15 kg.')).toBeDefined()
  setDelivery(doc, 'emping', 'karyo', FRIDAY, undefined)
  expect(screen.getByText(/^Kiriman ini baru dihapus/)).toBeDefined()
  press('Simpan')
  expect(deliveries(doc)).toEqual([{ day: FRIDAY, quantity: 12_000 }])
})

test('a removal can be taken back', () => {
  const doc = emping()
  setDeliveryCarrier(doc, 'emping', 'karyo', FRIDAY, 'Bu Sari')
  show(doc)
  press(/^Ubah · Emping/)
  press('Hapus kiriman')
  expect(deliveries(doc)).toEqual([])
  expect(screen.getByText('Belum ada kiriman')).toBeDefined()
  toasts().at(-1)?.action?.run()
  expect(deliveries(doc)).toEqual([{ day: FRIDAY, quantity: 20_000, carrier: 'Bu Sari' }])
})

test('past weeks stay folded away and later weeks say what is in them', () => {
  const doc = emping()
  for (const day of ['2026-12-04', '2026-12-11', '2026-12-18'])
    setDelivery(doc, 'emping', 'karyo', day, 1_000)
  show(doc, { today: '2026-12-01', thisMonday: '2026-11-30' })
  const weeks = screen.getAllByRole('button', { expanded: true }).map((button) => button.textContent)
  expect(weeks).toEqual([
    expect.stringContaining('Minggu ini · 30 Nov – 6 Des'),
    expect.stringContaining('Minggu 7–13 Des'),
  ])
  expect(screen.queryByRole('heading', { name: 'Jumat, 27 Nov' })).toBeNull()
  press('Kiriman minggu lalu (1)')
  expect(screen.getByRole('heading', { name: 'Jumat, 27 Nov' })).toBeDefined()
  press(/^Minggu 14–20 Des/)
  expect(screen.getByRole('heading', { name: 'Jumat, 18 Des' })).toBeDefined()
})

test('a reader sees everything and can change nothing', () => {
  show(emping(), { editable: false })
  expect(screen.getByRole('listitem').textContent).toContain('Belum siap')
  expect(screen.queryByRole('button', { name: /Tambah|Ubah/ })).toBeNull()
  expect(within(screen.getByRole('listitem')).queryByRole('checkbox')).toBeNull()
})

test('a choice without deliveries says so and leads back to all', () => {
  show(emping())
  press('Saring')
  fireEvent.change(screen.getByLabelText('Produk'), { target: { value: 'batik' } })
  expect(screen.getByText('Tidak ada kiriman yang cocok')).toBeDefined()
  press('Tampilkan semua')
  expect(screen.getByRole('listitem')).toBeDefined()
})
