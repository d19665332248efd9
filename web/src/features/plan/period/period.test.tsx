import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { addMaterial } from '@rembuk/plandoc/edit/materials'
import { startNextPeriod } from '@rembuk/plandoc/edit/next-period'
import { addOutlet, setOutletOpening } from '@rembuk/plandoc/edit/outlets'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { readPlan } from '@rembuk/plandoc/read'
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library'
import type { JSX } from 'solid-js'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { dismissToast, toasts } from '../../../ui/toast-store'
import { DeskProvider, useDesk } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import { NextPeriodDialog } from './next-period-dialog'
import { PastPeriod } from './past-period'
import { PeriodDialog } from './period-dialog'

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

/** Four weeks that leave 38 kg at the cooperative, 5 kg at the producer, and 60 kg of material. */
const fourWeeks = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', opening: 50_000, makers: [{ partyId: 'u1' }] })
  addMaterial(doc, { id: 'm1', name: 'Melinjo', unit: 'kg', opening: 60_000 })
  setDemand(doc, 'p1', '2026-11-30', 12_000)
  setProduction(doc, 'p1', 'u1', '2026-12-14', 5_000)
  return doc
}

const show = (doc: Y.Doc, view: () => JSX.Element, editable = true): void => {
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
      {view()}
    </DeskProvider>
  ))
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string, text: string, inside: HTMLElement = document.body) =>
  fireEvent.input(within(inside).getByLabelText(label), { target: { value: text } })
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

test('the next period opens with what the last one leaves, corrected by a count', () => {
  const doc = fourWeeks()
  const onClose = vi.fn()
  show(doc, () => <NextPeriodDialog onClose={onClose} />)
  expect(screen.getByText('Periode baru: 21 Des 2026 sampai 17 Jan 2027, 4 minggu.')).toBeDefined()
  expect(field('Koperasi (kg)').value).toBe('38')
  expect(field('Emping Limpung (kg)').value).toBe('5')
  expect(field('Bahan Melinjo (kg)').value).toBe('60')
  type('Koperasi (kg)', '36,5')
  type('Jumlah minggu', '6')
  press('Mulai periode')
  expect(onClose).toHaveBeenCalledOnce()
  expect(readPlan(doc).plan).toMatchObject({
    start: '2026-12-21',
    weeks: 6,
    products: [{ opening: 36_500, makers: [{ opening: 5_000 }] }],
    materials: [{ opening: 60_000 }],
  })
  expect(readPlan(doc).periods).toEqual([{ start: MONDAY, weeks: 4 }])
  toasts().at(-1)?.action?.run()
  expect(readPlan(doc)).toMatchObject({
    plan: { start: MONDAY, products: [{ opening: 50_000 }] },
    periods: [],
  })
})

test('what stands at an outlet is carried over under its name', () => {
  const doc = fourWeeks()
  addOutlet(doc, { id: 'o1', name: 'Toko Alun-alun' })
  setOutletOpening(doc, 'p1', 'o1', 8_000)
  show(doc, () => <NextPeriodDialog onClose={() => {}} />)
  type('Toko Alun-alun (kg)', '6')
  press('Mulai periode')
  expect(readPlan(doc).plan?.products[0]?.outlets?.[0]?.opening).toBe(6_000)
})

test('a period that starts sooner opens with the stock of the week before', () => {
  show(fourWeeks(), () => <NextPeriodDialog onClose={() => {}} />)
  type('Minggu pertama', '2026-11-30')
  expect(field('Koperasi (kg)').value).toBe('50')
  expect(field('Emping Limpung (kg)').value).toBe('0')
})

test('what does not hold says what to do, and nothing is changed', () => {
  const doc = fourWeeks()
  show(doc, () => <NextPeriodDialog onClose={() => {}} />)
  type('Minggu pertama', MONDAY)
  type('Jumlah minggu', '3')
  type('Koperasi (kg)', '1.5')
  press('Mulai periode')
  expect(screen.getByText('Pilih minggu setelah awal periode ini.')).toBeDefined()
  expect(screen.getByText('Tulis angka 4 sampai 52.')).toBeDefined()
  type('Jumlah minggu', '4')
  expect(screen.getByText('Pilih minggu setelah awal periode ini.')).toBeDefined()
  type('Minggu pertama', '2026-12-21')
  press('Mulai periode')
  expect(screen.getByText('Pakai koma untuk desimal, misalnya 1,5.')).toBeDefined()
  expect(field('Koperasi (kg)').value).toBe('1.5')
  expect(readPlan(doc).plan?.start).toBe(MONDAY)
})

test('a period that somebody else starts meanwhile is not started twice', () => {
  const doc = fourWeeks()
  show(doc, () => <NextPeriodDialog onClose={() => {}} />)
  startNextPeriod(doc, { start: '2026-12-21', weeks: 8 }, { products: new Map() }, 'someone else')
  expect(screen.getByRole('alert').textContent).toContain('Orang lain sudah memulai periode baru.')
  press('Mulai periode')
  expect(readPlan(doc).plan).toMatchObject({ start: '2026-12-21', weeks: 8 })
})

test('the weeks of a plan can be changed; numbers outside stay and come back', () => {
  const doc = fourWeeks()
  setDemand(doc, 'p1', '2026-12-28', 9_000)
  show(doc, () => <PeriodDialog onSee={() => {}} onClose={() => {}} />)
  expect(screen.getByText(/Angka di luar minggu itu tersimpan, hanya tidak tampil/)).toBeDefined()
  type('Jumlah minggu', '8')
  press('Simpan')
  expect(readPlan(doc).plan?.products[0]?.demand).toEqual([0, 12_000, 0, 0, 0, 9_000, 0, 0])
  toasts().at(-1)?.action?.run()
  expect(readPlan(doc).plan?.weeks).toBe(4)
})

test('an earlier period can be looked at as it stands, also by who only reads', () => {
  const doc = fourWeeks()
  startNextPeriod(
    doc,
    { start: '2026-12-21', weeks: 4 },
    { products: new Map([['p1', { opening: 38_000, makers: [] }]]) },
  )
  const onSee = vi.fn()
  show(doc, () => <PeriodDialog onSee={onSee} onClose={() => {}} />, false)
  expect(screen.queryByRole('textbox')).toBeNull()
  press('Lihat 23 Nov 2026 – 20 Des 2026')
  const period = { start: MONDAY, weeks: 4 }
  expect(onSee).toHaveBeenCalledExactlyOnceWith(period)
  cleanup()

  const Opening = (): JSX.Element => {
    const desk = useDesk()
    return (
      <p>
        {desk.plan()?.start} {desk.product('p1')?.opening} {String(desk.editable())}
      </p>
    )
  }
  show(doc, () => (
    <PastPeriod period={period} onMore={() => {}} onBack={() => {}}>
      <Opening />
    </PastPeriod>
  ))
  expect(screen.getByRole('region', { name: 'Periode 23 Nov 2026 – 20 Des 2026' })).toBeDefined()
  expect(screen.getByText('2026-11-23 50000 false')).toBeDefined()
})
