import { setProduction } from '@rembuk/plandoc/edit/lines'
import {
  setArrival,
  setMaterialBuyer,
  setMaterialCount,
  setMaterialOpening,
} from '@rembuk/plandoc/edit/material-fields'
import { addMaterial, removeMaterial } from '@rembuk/plandoc/edit/materials'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { setRecipeLine } from '@rembuk/plandoc/edit/recipe'
import { readPlan } from '@rembuk/plandoc/read'
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { Toasts } from '../../../ui/toast'
import { dismissToast, toasts } from '../../../ui/toast-store'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import MaterialsTab from './materials-tab'

const MONDAY = '2026-11-23'
const THIRD_MONDAY = '2026-12-07'

let laptop = false

beforeAll(() => {
  // jsdom has neither modal dialogs nor media queries.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  vi.stubGlobal('matchMedia', () => ({
    matches: laptop,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
})
beforeEach(() => {
  laptop = false
})
afterEach(() => {
  for (const { number } of toasts()) dismissToast(number)
  cleanup()
})

/** 25 kg of emping are made in the third week of four; melinjo for it takes a week to come, in sacks of 50 kg. */
const emping = ({ opening = 0, recipe = true } = {}): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  const makers = [{ partyId: 'limpung', opening: 0 }]
  addProduct(doc, { id: 'emping', name: 'Emping melinjo', unit: 'kg', makers })
  setProduction(doc, 'emping', 'limpung', THIRD_MONDAY, 25_000)
  addMaterial(doc, {
    id: 'melinjo',
    name: 'Melinjo',
    unit: 'kg',
    opening,
    leadTime: { count: 1, unit: 'week' },
    lotSizing: { rule: 'fixed-lot', lot: 40_000 },
  })
  if (recipe) setRecipeLine(doc, 'emping', { materialId: 'melinjo', quantity: 2_000, per: 1_000 })
  return doc
}

const show = (doc: Y.Doc, { editable = true, today = '2026-11-22', party = 'koperasi' } = {}): void => {
  render(() => {
    const desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [{ id: 'limpung', name: 'Emping Limpung' }],
      ownParty: () => party,
      editable: () => editable,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <MaterialsTab partnership="Batang" today={today} found={undefined} />
        <Toasts label="Pesan" closeLabel="Tutup" />
      </DeskProvider>
    )
  })
}

const type = (label: string | RegExp, text: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
}
const choose = (label: string | RegExp, text: string): void => {
  const select = screen.getByLabelText<HTMLSelectElement>(label)
  const option = [...select.options].find((each) => each.text === text)
  fireEvent.change(select, { target: { value: option?.value } })
}
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const orders = (): string[] => {
  const list = screen.queryByRole('list', { name: 'Yang harus dipesan' })
  return list
    ? within(list)
        .getAllByRole('listitem')
        .map((row) => row.textContent ?? '')
    : []
}
const material = (doc: Y.Doc) => readPlan(doc).plan?.materials?.[0]

test('what to order comes with its last day, who buys it and for which week', () => {
  show(emping())
  expect(orders()).toHaveLength(1)
  expect(orders()[0]).toContain('Pesan paling lambat Senin, 30 Nov: 80 kg')
  expect(orders()[0]).toContain('Dibeli koperasi untuk minggu 7–13 Des')
})

test('an order whose last day is past is told as late', () => {
  show(emping(), { today: '2026-12-01' })
  expect(orders()[0]).toContain('Terlambat, seharusnya dipesan Senin, 30 Nov: 80 kg')
  expect(screen.getByText('1 terlambat')).toBeDefined()
  press('Tiap minggu · Melinjo')
  expect(screen.getByText('kurang 50 kg')).toBeDefined()
})

test('each week tells need, arrivals, stock and order, on a phone and in the table of a laptop', () => {
  const doc = emping({ opening: 20_000 })
  setArrival(doc, 'melinjo', MONDAY, 10_000)
  show(doc)
  press('Tiap minggu · Melinjo')
  const third = screen.getByRole('heading', { name: '7–13 Des' }).closest('li')
  expect(third?.textContent).toBe(
    '7–13 DesPerlu50 kgDatang0 kgPerkiraan stok20 kgPesan○ 40 kgpaling lambat Senin, 30 Nov',
  )

  cleanup()
  laptop = true
  show(doc)
  const row = (name: string) =>
    [...(screen.getByRole('rowheader', { name }).closest('tr')?.cells ?? [])].map((cell) => cell.textContent)
  expect(row('Perlu')).toEqual(['Perlu', '', '', '50', ''])
  expect(row('Datang')).toEqual(['Datang', '10', '', '', ''])
  expect(row('Perkiraan stok')).toEqual(['Perkiraan stok', '30', '30', '20', '20'])
  expect(row('Pesan')[3]).toBe('○ 40 kgpaling lambat Senin, 30 Nov')
})

test('the list follows what others write while it is looked at', () => {
  const doc = emping()
  show(doc)
  setMaterialOpening(doc, 'melinjo', 50_000)
  expect(orders()).toEqual([])
  expect(screen.getByText('Cukup sampai minggu terakhir.')).toBeDefined()
  setProduction(doc, 'emping', 'limpung', THIRD_MONDAY, 30_000)
  expect(orders()[0]).toContain('40 kg')
})

test('an order that was placed is noted as arriving and can be undone', () => {
  const doc = emping()
  setArrival(doc, 'melinjo', THIRD_MONDAY, 5_000)
  show(doc)
  press(/^Sudah dipesan · Melinjo/)
  type('Jumlah yang dipesan (kg)', '1.5')
  press('Simpan')
  expect(screen.getByText('Pakai koma untuk desimal, misalnya 1,5.')).toBeDefined()
  type('Jumlah yang dipesan (kg)', '1.000.000')
  press('Simpan')
  expect(screen.getByText('Terlalu banyak untuk minggu itu. Tulis angka lebih kecil.')).toBeDefined()
  type('Jumlah yang dipesan (kg)', '80')
  press('Simpan')
  expect(material(doc)?.receipts).toEqual([0, 0, 85_000, 0])
  expect(orders()).toEqual([])
  expect(document.activeElement?.textContent).toBe('Yang harus dipesan')
  press('Batalkan')
  expect(material(doc)?.receipts).toEqual([0, 0, 5_000, 0])
})

test('a count corrects what has to be ordered, once only beside what was ordered before', async () => {
  const doc = emping({ opening: 30_000 })
  setArrival(doc, 'melinjo', MONDAY, 10_000)
  setArrival(doc, 'melinjo', '2026-11-30', 5_000)
  show(doc)
  expect(orders()[0]).toContain('40 kg')
  press('Hitung stok · Melinjo')
  const dialog = within(await screen.findByRole('dialog', { name: 'Hitung stok · Melinjo' }))
  expect(dialog.getByText('Perkiraan 30 kg.')).toBeDefined()
  expect(dialog.getByText(/Jangan ikut dihitung: 10 kg yang datang minggu itu/)).toBeDefined()
  choose('Minggu yang dihitung', '30 Nov – 6 Des')
  expect(dialog.getByText('Perkiraan 40 kg.')).toBeDefined()
  type('Stok yang ada (kg)', 'banyak')
  press('Simpan')
  expect(dialog.getByText('Tulis angka saja, misalnya 1.500 atau 1,5.')).toBeDefined()
  type('Stok yang ada (kg)', '45')
  expect(dialog.getByText('Lebih 5 kg dari perkiraan.')).toBeDefined()
  press('Simpan')
  expect(material(doc)?.counted).toEqual([undefined, 45_000, undefined, undefined])
  expect(orders()).toEqual([])

  setMaterialCount(doc, 'melinjo', '2026-11-30', 4_000)
  expect(orders()[0]).toContain('80 kg')
  press('Tiap minggu · Melinjo')
  const second = screen.getByRole('heading', { name: '30 Nov – 6 Des' }).closest('li')
  expect(second?.textContent).toBe(
    '30 Nov – 6 DesDihitung 4 (perkiraan 40)Perlu0 kgDatang5 kgPerkiraan stok9 kg',
  )
  press(/^Dihitung 4 /)
  await screen.findByRole('dialog')
  press('Hapus hitungan')
  expect(orders()[0]).toContain('40 kg')
  press('Batalkan')
  expect(orders()[0]).toContain('80 kg')
})

test('counts stand in a row of their own in the table of a laptop, for a reader too', () => {
  laptop = true
  const doc = emping({ opening: 30_000 })
  show(doc, { editable: false })
  expect(screen.queryByRole('rowheader', { name: 'Dihitung' })).toBeNull()
  setMaterialCount(doc, 'melinjo', '2026-11-30', 0)
  const cells = screen.getByRole('rowheader', { name: 'Dihitung' }).closest('tr')?.cells ?? []
  expect([...cells].map((cell) => cell.textContent)).toEqual(['Dihitung', '', '0perkiraan 30', '', ''])
  expect(screen.queryByRole('button', { name: /itung/ })).toBeNull()
})

test('a plan without materials leads to the first one, and from there to its recipe', () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  addProduct(doc, { id: 'emping', name: 'Emping', unit: 'kg', makers: [{ partyId: 'limpung', opening: 0 }] })
  setProduction(doc, 'emping', 'limpung', THIRD_MONDAY, 10_000)
  show(doc)
  expect(screen.getByText('Belum ada bahan baku')).toBeDefined()
  press('Tambah bahan')
  press('Simpan')
  expect(screen.getByText('Tulis satuan, misalnya kg.')).toBeDefined()
  type('Nama bahan', 'Melinjo')
  type('Satuan', 'kg')
  choose('Siapa yang membeli?', 'Emping Limpung')
  type('Stok awal', '1,5')
  type('Lama datang setelah dipesan', '1')
  fireEvent.click(screen.getByLabelText('Minggu'))
  fireEvent.click(screen.getByLabelText(/^Kelipatan tetap/))
  type('Isi sekali pesan (kg)', '50')
  expect(screen.getByText('Contoh: kurang 75 kg, Anda pesan 100 kg.')).toBeDefined()
  press('Simpan')
  expect(material(doc)).toMatchObject({
    name: 'Melinjo',
    partyId: 'limpung',
    opening: 1_500,
    leadTime: { count: 1, unit: 'week' },
    lotSizing: { rule: 'fixed-lot', lot: 50_000 },
  })
  expect(screen.getByText('Belum dipakai di resep mana pun.')).toBeDefined()

  press('Atur resep · Emping')
  press('Simpan')
  expect(screen.getByText('Pilih bahan dari daftar.')).toBeDefined()
  choose('Bahan', 'Melinjo')
  type('Butuh (kg)', '2')
  type('Bagian yang menjadi produk (%)', '80')
  press('Simpan')
  expect(screen.getByText('1 kg butuh 2 kg Melinjo · 80% menjadi produk')).toBeDefined()
  expect(orders()[0]).toContain('50 kg')
  expect(readPlan(doc).faults).toEqual([])
})

test('what comes is entered week by week as one step of undo', () => {
  const doc = emping()
  show(doc)
  press('Barang datang · Melinjo')
  type('23–29 Nov', '30')
  type('30 Nov – 6 Des', 'x')
  press('Simpan')
  expect(screen.getByText('Tulis angka saja, misalnya 1.500 atau 1,5.')).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('23–29 Nov').value).toBe('30')
  type('30 Nov – 6 Des', '20')
  press('Simpan')
  expect(material(doc)?.receipts).toEqual([30_000, 20_000, 0, 0])
  press('Batalkan')
  expect(material(doc)?.receipts).toEqual([0, 0, 0, 0])
})

test('a form that is saved leaves alone what somebody else changed meanwhile, and keeps what was typed', () => {
  const doc = emping()
  show(doc)
  press('Ubah · Melinjo')
  type('Nama bahan', 'Melinjo kering')
  setMaterialOpening(doc, 'melinjo', 9_000)
  expect(screen.getByLabelText<HTMLInputElement>('Nama bahan').value).toBe('Melinjo kering')
  press('Simpan')
  expect(material(doc)).toMatchObject({ name: 'Melinjo kering', opening: 9_000 })
})

test('a form that is saved without a change offers nothing to undo', () => {
  show(emping())
  press('Ubah · Melinjo')
  press('Simpan')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Batalkan' })).toBeNull()
})

test('a removed material leaves the list and the recipe, and comes back whole', () => {
  const doc = emping()
  show(doc)
  press('Ubah · Melinjo')
  press('Hapus bahan')
  expect(screen.getByText('Belum ada bahan baku')).toBeDefined()
  press('Batalkan')
  expect(orders()[0]).toContain('80 kg')
  expect(screen.getByText('1 kg butuh 2 kg Melinjo')).toBeDefined()
})

test('a reader sees orders, weeks and recipes and can change nothing', () => {
  show(emping(), { editable: false })
  expect(orders()).toHaveLength(1)
  expect(screen.getByText('1 kg butuh 2 kg Melinjo')).toBeDefined()
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Tiap minggu · Melinjo',
  ])
})

test('what one buyer has to order is shown alone', () => {
  const doc = emping()
  addMaterial(doc, { id: 'garam', name: 'Garam', unit: 'kg', partyId: 'limpung' })
  setRecipeLine(doc, 'emping', { materialId: 'garam', quantity: 100, per: 1_000 })
  show(doc)
  expect(orders()).toHaveLength(2)
  choose('Pembeli', 'Emping Limpung')
  expect(orders()).toHaveLength(1)
  expect(orders()[0]).toContain('Garam')
  setMaterialBuyer(doc, 'garam', undefined)
  expect(screen.queryByLabelText('Pembeli')).toBeNull()
  expect(orders()).toHaveLength(2)
})

test('a producer begins with what it buys itself, and can see all', () => {
  const doc = emping()
  addMaterial(doc, { id: 'garam', name: 'Garam', unit: 'kg', partyId: 'limpung' })
  setRecipeLine(doc, 'emping', { materialId: 'garam', quantity: 100, per: 1_000 })
  show(doc, { party: 'limpung' })
  expect(orders()).toHaveLength(1)
  expect(orders()[0]).toContain('Garam')
  choose('Pembeli', 'Semua pembeli')
  expect(orders()).toHaveLength(2)
})

test('a material that somebody removes while its form is open can be saved again, with its recipes', () => {
  const doc = emping()
  show(doc)
  press('Ubah · Melinjo')
  type('Stok awal', '12')
  removeMaterial(doc, 'melinjo', 'other')
  expect(screen.getByText('Bahan ini baru dihapus. Simpan untuk menambahkannya lagi.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Hapus bahan' })).toBeNull()
  press('Simpan')
  expect(readPlan(doc).plan?.materials).toMatchObject([{ id: 'melinjo', name: 'Melinjo', opening: 12_000 }])
  expect(screen.getByText('1 kg butuh 2 kg Melinjo')).toBeDefined()
})

test('recipes of many products are shown some at a time, in the order of the plan', () => {
  const doc = emping()
  for (let n = 1; n <= 70; n++) addProduct(doc, { id: `k${n}`, name: `Keripik ke-${n}`, unit: 'kg' })
  show(doc)
  const recipes = () => screen.getAllByRole('button', { name: /^Atur resep ·/ })
  expect(recipes()).toHaveLength(60)
  press('Tampilkan 11 produk lagi')
  expect(recipes()).toHaveLength(71)
  expect(recipes()[70]?.getAttribute('aria-label')).toBe('Atur resep · Keripik ke-70')
  expect(screen.queryByRole('button', { name: /produk lagi$/ })).toBeNull()
})

test('many materials are shown some at a time, those to order first', () => {
  const doc = emping()
  for (let n = 1; n <= 12; n++) addMaterial(doc, { id: `m${n}`, name: `Bahan ke-${n}`, unit: 'kg' })
  addMaterial(doc, { id: 'garam', name: 'Garam', unit: 'kg' })
  setRecipeLine(doc, 'emping', { materialId: 'garam', quantity: 100, per: 1_000 })
  show(doc)
  const names = () =>
    screen.getAllByRole('button', { name: /^Ubah/ }).map((button) => button.getAttribute('aria-label'))
  expect(names().slice(0, 3)).toEqual(['Ubah · Melinjo', 'Ubah · Garam', 'Ubah · Bahan ke-1'])
  expect(names()).toHaveLength(10)
  press('Tampilkan 4 bahan lagi')
  expect(names()).toHaveLength(14)
})
