import { setNormalCapacity } from '@rembuk/plandoc/edit/capacity'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDeliveryNote } from '@rembuk/plandoc/edit/delivery-details'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { setLeadTime, setMaterialCount } from '@rembuk/plandoc/edit/material-fields'
import { addMaterial } from '@rembuk/plandoc/edit/materials'
import { addOutlet, setOutletCount, setOutletDemand, setOutletOpening } from '@rembuk/plandoc/edit/outlets'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { setRecipeLine } from '@rembuk/plandoc/edit/recipe'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { dismissToast, toasts } from '../../../ui/toast-store'
import { type Desk, DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import type { FoundProblems } from './found-problems'
import ProblemWatch from './problem-watch'
import ProblemsTab from './problems-tab'

const MONDAY = '2026-11-23'

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})
afterEach(() => {
  cleanup()
  for (const { number } of toasts()) dismissToast(number)
  vi.unstubAllGlobals()
})

/** Demand of 10 kg against a stock of 6: 4 kg are missing for a week; the producer has capacity for 20. */
const shortPlan = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  addProduct(
    doc,
    { id: 'p1', name: 'Emping', unit: 'kg', opening: 1_000, makers: [{ partyId: 'u1' }] },
    'seed',
  )
  setDemand(doc, 'p1', MONDAY, 10_000, 'seed')
  setProduction(doc, 'p1', 'u1', MONDAY, 5_000, 'seed')
  setDelivery(doc, 'p1', 'u1', '2026-11-27', 5_000, 'seed')
  setProduction(doc, 'p1', 'u1', '2026-11-30', 4_000, 'seed')
  setDelivery(doc, 'p1', 'u1', '2026-12-04', 4_000, 'seed')
  setNormalCapacity(doc, 'u1', 20_000, 'seed')
  return doc
}

const show = (doc: Y.Doc, editable = true): Desk => {
  let desk: Desk | undefined
  render(() => {
    const [found, setFound] = createSignal<FoundProblems>()
    desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [{ id: 'u1', name: 'Emping Limpung' }],
      editable: () => editable,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <ProblemWatch today={MONDAY} onFound={setFound} />
        <ProblemsTab partnership="Batang" today={MONDAY} found={found()} />
      </DeskProvider>
    )
  })
  return desk as Desk
}

const row = () => screen.findByRole('button', { name: /Emping · minggu 23–29 Nov: kurang 4 kg/ })
const raise = /tambah produksi dan kiriman 4 kg di minggu 23–29 Nov/

test('a shortage is listed with its week and size; opened it says why', async () => {
  show(shortPlan())
  fireEvent.click(await row())
  expect(screen.getByText('Stok awal 1 + kiriman 5 − permintaan 10 = −4')).toBeTruthy()
})

test('an outlet that runs short is listed, and the store sends what it has', async () => {
  const doc = shortPlan()
  addProduct(doc, { id: 'p2', name: 'Keripik', unit: 'kg', opening: 30_000 }, 'seed')
  addOutlet(doc, { id: 'pasar', name: 'Gerai Pasar' }, 'seed')
  setOutletDemand(doc, 'p2', 'pasar', MONDAY, 8_000, 'seed')
  show(doc)
  fireEvent.click(await screen.findByRole('button', { name: /Keripik · Gerai Pasar · minggu .*: kurang/ }))
  expect(screen.getByText('Stok awal 0 − permintaan 8 = −8')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Lihat di Pengiriman' }).getAttribute('href')).toBe('?tab=kirim')
  fireEvent.click(screen.getByRole('button', { name: /^Kirim 8 kg dari gudang ke Gerai Pasar di minggu/ }))
  await waitFor(() => expect(screen.queryByRole('button', { name: /Gerai Pasar/ })).toBeNull())
  expect(doc.getMap('delivery/p2/pasar').get('2026-11-27')).toBe(8_000)
})

test('what is short for the outlets is split among them in one undoable change', async () => {
  const doc = shortPlan()
  addProduct(
    doc,
    { id: 'p2', name: 'Keripik', unit: 'kg', opening: 20_000, makers: [{ partyId: 'u1' }] },
    'seed',
  )
  for (const [id, name, quantity] of [
    ['pasar', 'Gerai Pasar', 30_000],
    ['stasiun', 'Gerai Stasiun', 10_000],
  ] as const) {
    addOutlet(doc, { id, name }, 'seed')
    setOutletDemand(doc, 'p2', id, MONDAY, quantity, 'seed')
    setDelivery(doc, 'p2', id, '2026-11-26', quantity, 'seed')
  }
  const desk = show(doc)
  fireEvent.click(await screen.findByRole('button', { name: /Keripik · minggu .*: kurang.* 20 kg/ }))
  const split = screen.getByRole('button', {
    name: /^Bagi 20 kg ke Gerai Pasar, Gerai Stasiun di minggu 23–29 Nov/,
  })
  expect(split.textContent).toContain('Kiriman tiap gerai dikurangi sebanding dengan rencananya.')
  fireEvent.click(split)
  const sent = (outletId: string) => doc.getMap(`delivery/p2/${outletId}`).get('2026-11-26')
  expect([sent('pasar'), sent('stasiun')]).toEqual([15_000, 5_000])
  desk.undo.undo()
  expect([sent('pasar'), sent('stasiun')]).toEqual([30_000, 10_000])
})

test('a problem that rests on a count says what was counted and what had been expected', async () => {
  const doc = shortPlan()
  addProduct(doc, { id: 'p2', name: 'Keripik', unit: 'kg', opening: 30_000 }, 'seed')
  addOutlet(doc, { id: 'pasar', name: 'Gerai Pasar' }, 'seed')
  setOutletOpening(doc, 'p2', 'pasar', 40_000, 'seed')
  setOutletDemand(doc, 'p2', 'pasar', '2026-12-07', 8_000, 'seed')
  addMaterial(doc, { id: 'm1', name: 'Melinjo', unit: 'kg', opening: 90_000 }, 'seed')
  setRecipeLine(doc, 'p1', { materialId: 'm1', quantity: 2_000, per: 1_000 }, 'seed')
  setLeadTime(doc, 'm1', { count: 2, unit: 'week' }, 'seed')
  show(doc)
  await row()
  expect(screen.queryByRole('button', { name: /Gerai Pasar|Melinjo/ })).toBeNull()

  setOutletCount(doc, 'p2', 'pasar', '2026-11-30', 5_000)
  fireEvent.click(
    await screen.findByRole('button', { name: /^▼?Keripik · Gerai Pasar · minggu .*: kurang sampai 3 kg/ }),
  )
  expect(screen.getByText('Dihitung 5 kg di awal minggu 30 Nov – 6 Des, perkiraannya 40 kg.')).toBeTruthy()

  setMaterialCount(doc, 'm1', MONDAY, 6_000)
  fireEvent.click(
    await screen.findByRole('button', { name: /Bahan Melinjo · minggu .*: bahan kurang sampai 8 kg/ }),
  )
  expect(screen.getByText('Dihitung 6 kg di awal minggu 23–29 Nov, perkiraannya 90 kg.')).toBeTruthy()
  setMaterialCount(doc, 'm1', MONDAY, undefined)
  await waitFor(() => expect(screen.queryByRole('button', { name: /Melinjo/ })).toBeNull())
})

test('a way out is one change, the problem goes, and the toast undoes it', async () => {
  const doc = shortPlan()
  setDeliveryNote(doc, 'p1', 'u1', '2026-11-27', 'lewat Pak Budi', 'seed')
  const desk = show(doc)
  fireEvent.click(await row())
  const wayOut = screen.getByRole('button', { name: raise })
  expect(wayOut.textContent).toContain('Masalah ini selesai.')
  fireEvent.click(wayOut)
  expect(await screen.findByText('Tidak ada masalah.')).toBeTruthy()
  expect(doc.getMap('production/p1/u1').get(MONDAY)).toBe(9_000)
  expect(doc.getMap('delivery/p1/u1').get('2026-11-27')).toBe(9_000)
  expect(doc.getMap('delivery-details/p1/u1').get('2026-11-27/note')).toBe('lewat Pak Budi')

  toasts().at(-1)?.action?.run()
  expect(await row()).toBeTruthy()
  expect(doc.getMap('production/p1/u1').get(MONDAY)).toBe(5_000)
  expect(desk.undo.canUndo()).toBe(false)
})

test('the offer to undo goes with the next own change', async () => {
  const doc = shortPlan()
  show(doc)
  fireEvent.click(await row())
  fireEvent.click(screen.getByRole('button', { name: raise }))
  expect(toasts()).toHaveLength(1)
  setDemand(doc, 'p1', '2026-11-30', 1_000)
  expect(toasts()).toHaveLength(0)
})

test('a way out for a plan that has just changed is not taken', async () => {
  const doc = shortPlan()
  show(doc)
  fireEvent.click(await row())
  const wayOut = screen.getByRole('button', { name: raise })
  setProduction(doc, 'p1', 'u1', MONDAY, 6_000, 'someone else')
  fireEvent.click(wayOut)
  expect(doc.getMap('production/p1/u1').get(MONDAY)).toBe(6_000)
  expect(toasts().at(-1)?.text).toBe('Rencana baru berubah. Pilih lagi.')
})

test('problems follow what people type', async () => {
  const doc = shortPlan()
  show(doc)
  await row()
  setDemand(doc, 'p1', MONDAY, 5_000)
  expect(await screen.findByText('Tidak ada masalah.')).toBeTruthy()
})

test('who only reads sees why, without ways out and limits', async () => {
  show(shortPlan(), false)
  fireEvent.click(await row())
  expect(screen.getByText(/Stok awal 1/)).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'Jalan keluar' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Batas masalah' })).toBeNull()
})

test('asking the partner copies the problem with its cause', async () => {
  const writeText = vi.fn(() => Promise.resolve())
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  show(shortPlan())
  fireEvent.click(await row())
  fireEvent.click(screen.getByRole('button', { name: 'Tanya mitra' }))
  await waitFor(() => expect(toasts().at(-1)?.text).toContain('disalin'))
  expect(writeText).toHaveBeenCalledWith(
    'Emping · minggu 23–29 Nov: kurang 4 kg. Stok awal 1 + kiriman 5 − permintaan 10 = −4. Bisa dibantu?',
  )
})

test('a long list comes in parts, the most urgent first', async () => {
  const doc = shortPlan()
  const stock = { unit: 'kg', opening: 0 }
  for (let n = 0; n < 60; n++) {
    addProduct(doc, { id: `q${n}`, name: `Produk ${n}`, ...stock, makers: [{ partyId: 'u1' }] }, 'seed')
    setDemand(doc, `q${n}`, '2026-12-14', 1_000, 'seed')
  }
  show(doc)
  expect(await row()).toBeTruthy()
  const rows = () => screen.getAllByRole('button', { name: /· minggu/ })
  expect(rows()).toHaveLength(40)
  fireEvent.click(screen.getByRole('button', { name: /^Tampilkan \d+ masalah lagi$/ }))
  expect(rows()).toHaveLength(61)
})
