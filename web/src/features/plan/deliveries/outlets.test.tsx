import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import {
  addOutlet,
  renameOutlet,
  setOutletCount,
  setOutletDemand,
  setOutletOpening,
} from '@rembuk/plandoc/edit/outlets'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { setCountingUnit } from '@rembuk/plandoc/edit/units'
import { readPlan } from '@rembuk/plandoc/read'
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { toasts } from '../../../ui/toast-store'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import DeliveriesTab from './deliveries-tab'

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
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The cooperative has 10 kg of emping and one outlet. */
const market = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 5 })
  addProduct(doc, {
    id: 'emping',
    name: 'Emping',
    unit: 'kg',
    opening: 10_000,
    makers: [{ partyId: 'karyo' }],
  })
  addOutlet(doc, { id: 'pasar', name: 'Gerai Pasar' })
  return doc
}

const show = (doc: Y.Doc, editable = true): void => {
  render(() => {
    const desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [{ id: 'karyo', name: 'Emping Pak Karyo' }],
      editable: () => editable,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <DeliveriesTab today={MONDAY} />
      </DeskProvider>
    )
  })
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const type = (label: string | RegExp, text: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
}
const rowsOfWeeks = (): (string | null)[] =>
  within(screen.getByRole('table', { name: 'Emping di Gerai Pasar per minggu' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)

test('an outlet shows what it needs, gets and has left each week, as the plan changes', () => {
  const doc = market()
  setOutletOpening(doc, 'emping', 'pasar', 2_000)
  setOutletDemand(doc, 'emping', 'pasar', MONDAY, 5_000)
  show(doc)
  expect(screen.getByText('Stok awal 2 kg')).toBeDefined()
  expect(rowsOfWeeks()[0]).toBe('23–29 Nov50▼kurang 3')
  setDelivery(doc, 'emping', 'pasar', '2026-11-24', 4_000)
  expect(rowsOfWeeks()[0]).toBe('23–29 Nov54✓1')
  expect(rowsOfWeeks()).toHaveLength(4)
  press('Tampilkan semua minggu')
  expect(rowsOfWeeks()).toHaveLength(5)
})

test('what goes to an outlet is listed from the store, with what the cooperative lacks for it', () => {
  const doc = market()
  setDelivery(doc, 'emping', 'pasar', '2026-11-24', 12_000)
  show(doc)
  const card = screen.getByRole('heading', { name: 'Selasa, 24 Nov' }).parentElement
  expect(card?.textContent).toContain('dari Gudang koperasi ke Gerai Pasar')
  expect(card?.textContent).toContain('Tanpa stok · kurang 2 kg')
})

test('something is sent to an outlet in the same form as to the store', () => {
  const doc = market()
  show(doc)
  press('Kirim ke sini · Gerai Pasar')
  expect((screen.getByLabelText('Tujuan') as HTMLSelectElement).value).toBe('pasar')
  expect(screen.queryByLabelText('Produsen')).toBeNull()
  type('Jumlah (kg)', '3')
  press('Simpan')
  expect(readPlan(doc).plan?.products[0]?.outlets?.[0]?.deliveries).toEqual([
    { day: MONDAY, quantity: 3_000 },
  ])

  press('Tambah kiriman')
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.change(dialog.getByLabelText('Produk'), { target: { value: 'emping' } })
  expect((dialog.getByLabelText('Produsen') as HTMLSelectElement).value).toBe('karyo')
  fireEvent.change(dialog.getByLabelText('Tujuan'), { target: { value: 'pasar' } })
  expect(screen.getByText(/sudah ada kiriman 3 kg/)).toBeDefined()
  fireEvent.change(dialog.getByLabelText('Tujuan'), { target: { value: '' } })
  expect((dialog.getByLabelText('Produsen') as HTMLSelectElement).value).toBe('karyo')
})

test('its demand is filled in week by week or all at once, beside what others write', () => {
  const doc = market()
  show(doc)
  expect(screen.getByText('Belum ada permintaan atau kiriman produk ini.')).toBeDefined()
  press('Isi permintaan · Gerai Pasar')
  type('23–29 Nov', '4')
  press('Samakan semua minggu')
  type('30 Nov – 6 Des', '1.5')
  press('Simpan')
  expect(screen.getByText('Pakai koma untuk desimal, misalnya 1,5.')).toBeDefined()
  type('30 Nov – 6 Des', '6')
  setOutletOpening(doc, 'emping', 'pasar', 9_000)
  press('Simpan')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(readPlan(doc).plan?.products[0]?.outlets?.[0]).toMatchObject({
    opening: 9_000,
    demand: [4_000, 6_000, 4_000, 4_000, 4_000],
  })
})

test('outlets are added, renamed and removed, and a removal can be taken back', () => {
  const doc = market()
  show(doc)
  press('Tambah gerai')
  press('Simpan')
  expect(screen.getByText('Tulis nama gerai, paling panjang 80 huruf.')).toBeDefined()
  type('Nama gerai', 'Gerai Stasiun')
  press('Simpan')
  const names = () => readPlan(doc).plan?.outlets?.map(({ name }) => name)
  expect(names()).toEqual(['Gerai Pasar', 'Gerai Stasiun'])

  press('Ubah · Gerai Stasiun')
  type('Nama gerai', 'Gerai Terminal')
  press('Simpan')
  renameOutlet(doc, 'pasar', 'Gerai Pasar Batang')
  expect(screen.getByRole('heading', { name: 'Gerai Pasar Batang' })).toBeDefined()

  press('Ubah · Gerai Terminal')
  press('Hapus gerai')
  expect(names()).toEqual(['Gerai Pasar Batang'])
  toasts().at(-1)?.action?.run()
  expect(names()).toEqual(['Gerai Pasar Batang', 'Gerai Terminal'])
})

test('a count at an outlet corrects its stock from that week on, beside what had been expected', async () => {
  const doc = market()
  setOutletOpening(doc, 'emping', 'pasar', 20_000)
  for (const monday of [MONDAY, '2026-11-30']) setOutletDemand(doc, 'emping', 'pasar', monday, 5_000)
  show(doc)
  press('Hitung stok · Gerai Pasar')
  const dialog = within(await screen.findByRole('dialog', { name: 'Hitung stok · Emping di Gerai Pasar' }))
  const week = dialog.getByLabelText('Minggu yang dihitung') as HTMLSelectElement
  expect(week.value).toBe(MONDAY)
  expect(dialog.getByText('Perkiraan 20 kg.')).toBeDefined()
  fireEvent.change(week, { target: { value: '2026-11-30' } })
  expect(dialog.getByText('Perkiraan 15 kg.')).toBeDefined()
  press('Simpan')
  expect(dialog.getByText('Tulis angka, misalnya 40.')).toBeDefined()
  type('Stok yang ada (kg)', '12.5')
  press('Simpan')
  expect(dialog.getByText('Pakai koma untuk desimal, misalnya 1,5.')).toBeDefined()
  type('Stok yang ada (kg)', '12,5')
  expect(dialog.getByText('Kurang 2,5 kg dari perkiraan.')).toBeDefined()
  press('Simpan')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(rowsOfWeeks().slice(0, 4)).toEqual([
    '23–29 Nov50✓15',
    '30 Nov – 6 Des50✓7,5',
    'Dihitung 12,5 (perkiraan 15)',
    '7–13 Des00✓7,5',
  ])
  expect(toasts().at(-1)?.text).toBe('Emping di Gerai Pasar minggu 30 Nov – 6 Des dihitung 12,5 kg.')
  toasts().at(-1)?.action?.run()
  expect(readPlan(doc).plan?.products[0]?.outlets?.[0]?.counted).toBeUndefined()
  expect(rowsOfWeeks()[2]).toBe('7–13 Des00✓10')
})

test('a count is changed and removed where it stands, and follows what others count until it is typed over', async () => {
  const doc = market()
  setCountingUnit(doc, 'emping', { name: 'dus', size: 12_000 })
  setOutletCount(doc, 'emping', 'pasar', '2026-11-30', 4_000)
  show(doc)
  press('Dihitung 4 (perkiraan 0), minggu 30 Nov – 6 Des. Ubah hitungan')
  await screen.findByRole('dialog')
  const field = () => screen.getByLabelText('Stok yang ada (kg)') as HTMLInputElement
  expect(field().value).toBe('4')
  setOutletCount(doc, 'emping', 'pasar', '2026-11-30', 6_000)
  expect(field().value).toBe('6')
  type('Stok yang ada (kg)', '2 dus')
  setOutletCount(doc, 'emping', 'pasar', '2026-11-30', 7_000)
  expect(screen.getByText('Lebih 24 kg dari perkiraan.')).toBeDefined()
  press('Simpan')
  const counted = () => readPlan(doc).plan?.products[0]?.outlets?.[0]?.counted?.[1]
  expect(counted()).toBe(24_000)

  press(/^Dihitung 24/)
  press('Hapus hitungan')
  expect(counted()).toBeUndefined()
  expect(toasts().at(-1)?.text).toBe('Hitungan Emping di Gerai Pasar minggu 30 Nov – 6 Des dihapus.')
  toasts().at(-1)?.action?.run()
  expect(counted()).toBe(24_000)
  press(/^Dihitung 24/)
  type('Stok yang ada (kg)', '')
  press('Simpan')
  expect(counted()).toBeUndefined()
})

test('a reader sees the outlets and can change nothing', () => {
  const doc = market()
  setOutletDemand(doc, 'emping', 'pasar', MONDAY, 5_000)
  setOutletCount(doc, 'emping', 'pasar', '2026-11-30', 3_000)
  show(doc, false)
  expect(rowsOfWeeks()[0]).toContain('kurang 5')
  expect(rowsOfWeeks()[2]).toBe('Dihitung 3 (perkiraan −5)')
  expect(screen.queryByRole('button', { name: /Tambah|Ubah|Isi|Kirim|Hitung/ })).toBeNull()
})
