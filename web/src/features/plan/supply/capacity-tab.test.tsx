import { setCapacityUnit, setCapacityUse, setNormalCapacity } from '@rembuk/plandoc/edit/capacity'
import { setClosure } from '@rembuk/plandoc/edit/closures'
import { setProduction } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { readPlan } from '@rembuk/plandoc/read'
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import CapacityTab from './capacity-tab'

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
afterEach(cleanup)

/** Batik, of which 49 are planned in the first week where 42 can be made, 7 a day. */
const batik = (known = true): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  const makers = [{ partyId: 'kalisari', opening: 0 }]
  addProduct(doc, { id: 'batik', name: 'Batik cap', unit: 'lembar', makers })
  setProduction(doc, 'batik', 'kalisari', MONDAY, 49_000)
  if (!known) return doc
  setNormalCapacity(doc, 'kalisari', 6_000)
  setCapacityUnit(doc, 'kalisari', 'hari kerja')
  setCapacityUse(doc, 'batik', 'kalisari', { capacity: 1_000, per: 7_000 })
  return doc
}

const show = (doc: Y.Doc, editable = true): void => {
  render(() => {
    const desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [{ id: 'kalisari', name: 'Batik Kalisari' }],
      editable: () => editable,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <CapacityTab />
      </DeskProvider>
    )
  })
}

const week = (index: number): HTMLElement =>
  within(screen.getByRole('list', { name: 'Beban mingguan Batik Kalisari' })).getAllByRole('button')[
    index
  ] as HTMLElement
const type = (label: string | RegExp, text: string, inside: HTMLElement = document.body): void => {
  fireEvent.input(within(inside).getByLabelText(label), { target: { value: text } })
}
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

test('a week over capacity is told in words and share, the others say what is left', () => {
  show(batik())
  expect(week(0).textContent).toContain('116,7%')
  expect(week(0).textContent).toContain('lebih 1 hari kerja')
  expect(week(1).textContent).toContain('sisa 6 hari kerja')
  expect(screen.getByText('1 minggu melebihi kapasitas')).toBeDefined()
})

test('a week opens on what fills it', () => {
  show(batik())
  fireEvent.click(week(0))
  const dialog = screen.getByRole('dialog', { name: 'Batik Kalisari · minggu 23–29 Nov' })
  expect(dialog.textContent).toContain('Batik cap 49 lembar memakai 7 hari kerja')
  expect(dialog.textContent).toContain('7 hari kerja · 116,7% dari kapasitas')
})

test('the load follows what others write while it is looked at', () => {
  const doc = batik()
  show(doc)
  setProduction(doc, 'batik', 'kalisari', MONDAY, 42_000)
  expect(week(0).textContent).toContain('100%')
  setCapacityUse(doc, 'batik', 'kalisari', { capacity: 2_000, per: 7_000 })
  expect(week(0).textContent).toContain('lebih 6 hari kerja')
  setClosure(doc, { from: MONDAY, to: MONDAY }, 'Hari pasaran')
  expect(week(0).textContent).toContain('Hari pasaran')
  expect(week(0).textContent).toContain('lebih 7 hari kerja')
})

test('an exception holds for its week alone and can be taken back', () => {
  const doc = batik()
  show(doc)
  fireEvent.click(week(0))
  type(/Kapasitas minggu ini/, '1.5')
  press('Simpan')
  expect(screen.getByText('Pakai koma untuk desimal, misalnya 1,5.')).toBeDefined()
  type(/Kapasitas minggu ini/, '8')
  press('Simpan')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(week(0).textContent).toContain('Diatur khusus')
  expect(readPlan(doc).plan?.capacities?.[0]?.available).toEqual([8_000, 6_000, 6_000, 6_000])

  fireEvent.click(week(0))
  expect(screen.getByText('Khusus minggu ini. Biasanya 6 hari kerja.')).toBeDefined()
  type(/Kapasitas minggu ini/, '')
  press('Simpan')
  expect(readPlan(doc).plan?.capacities?.[0]?.available).toEqual([6_000, 6_000, 6_000, 6_000])
})

test('an empty producer leads to a first capacity with what a product takes', () => {
  const doc = batik(false)
  show(doc)
  expect(screen.getByText('Kapasitas belum diisi.')).toBeDefined()
  press(/^Isi kapasitas/)
  type('Kapasitas biasa per minggu', '6')
  type('Satuan kapasitas', 'hari kerja')
  const use = screen.getByRole('group', { name: 'Batik cap' })
  type('Jumlah (lembar)', '7', use)
  press('Simpan')
  expect(screen.getByText('Isi kedua angka, atau kosongkan keduanya.')).toBeDefined()
  type('Memakai (hari kerja)', '1', use)
  press('Simpan')
  expect(week(0).textContent).toContain('lebih 1 hari kerja')
  expect(readPlan(doc).faults).toEqual([])
})

test('a form that is saved leaves alone what somebody else changed meanwhile', () => {
  const doc = batik()
  show(doc)
  press(/^Atur kapasitas/)
  setNormalCapacity(doc, 'kalisari', 9_000)
  type('Satuan kapasitas', 'hari')
  press('Simpan')
  expect(readPlan(doc).plan?.capacities?.[0]).toMatchObject({
    unit: 'hari',
    available: [9_000, 9_000, 9_000, 9_000],
  })
})

test('holidays and workdays are set, shown and lessen the capacity', () => {
  const doc = batik()
  show(doc)
  press('Atur hari kerja dan libur')
  type('Nama libur', 'Lebaran')
  press('Tambah libur')
  expect(screen.getByText('Pilih hari pertama.')).toBeDefined()
  type('Hari pertama', '2026-11-30')
  type('Hari terakhir', '2026-12-01')
  press('Tambah libur')
  expect(week(1).textContent).toContain('Lebaran')
  expect(week(1).textContent).toContain('sisa 4 hari kerja')
  fireEvent.click(screen.getByLabelText('Minggu'))
  press('Simpan hari kerja')
  expect(readPlan(doc).calendar.workdays).toEqual([0, 1, 2, 3, 4, 5, 6])
  press(/^Hapus Lebaran/)
  expect(readPlan(doc).calendar.closures).toEqual([])
})

test('a reader sees loads and their terms and can set nothing', () => {
  show(batik(), false)
  expect(screen.queryByRole('button', { name: /Atur/ })).toBeNull()
  fireEvent.click(week(0))
  expect(screen.getByRole('dialog').textContent).toContain('memakai 7 hari kerja')
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('a plan whose products nobody makes says what to do first', () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  addProduct(doc, { id: 'batik', name: 'Batik cap', unit: 'lembar', makers: [] })
  show(doc)
  expect(screen.getByText('Belum ada produsen')).toBeDefined()
})

test('with many producers and weeks each shows those from this week on, and the rest on a tap', () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-02', weeks: 52 })
  const makers = Array.from({ length: 10 }, (_, index) => ({ partyId: `u${index}` }))
  addProduct(doc, { id: 'batik', name: 'Batik cap', unit: 'lembar', makers })
  for (const { partyId } of makers) setNormalCapacity(doc, partyId, 6_000)
  show(doc)
  const weeks = () =>
    [...(document.querySelector('ul')?.querySelectorAll('[data-week]') ?? [])].map((tile) =>
      tile.getAttribute('data-week'),
    )
  expect(weeks()).toHaveLength(12)
  expect(weeks()[0]).toBe(MONDAY)
  fireEvent.click(screen.getAllByText('Lihat semua 52 minggu')[0] as HTMLElement)
  expect(weeks()).toHaveLength(52)
  expect(weeks()[0]).toBe('2026-11-02')
})
