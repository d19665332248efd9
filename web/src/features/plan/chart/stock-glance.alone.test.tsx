import { setCount, setDemand } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct, removeProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import './chart-dialog'
import StockGlance from './stock-glance'

const MONDAY = '2026-11-23'
const NEXT = '2026-11-30'

// jsdom draws on no canvas; what is drawn is looked at in a browser.
vi.mock('./stock-plot', () => ({
  default: (props: { label: string }) => <div role="img" aria-label={props.label} />,
}))

beforeEach(() => {
  // jsdom has the element but not its modal behaviour.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

afterEach(cleanup)

const show = () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 }, 'seed')
  addProduct(
    doc,
    { id: 'p1', name: 'Emping', unit: 'kg', opening: 30_000, safety: 10_000, makers: [{ partyId: 'u1' }] },
    'seed',
  )
  render(() => (
    <DeskProvider
      value={createLiveDesk({
        doc,
        thisMonday: MONDAY,
        producers: () => [{ id: 'u1', name: 'Emping Limpung' }],
        editable: () => true,
        peers: () => [],
        goTo: () => {},
      })}
    >
      <StockGlance productId="p1" />
    </DeskProvider>
  ))
  return doc
}

const glance = (): HTMLElement => screen.getByRole('button', { name: /^Grafik stok Emping:/ })
const openChart = async (): Promise<HTMLElement> => {
  fireEvent.click(glance())
  return screen.findByRole('dialog')
}
const rows = (chart: HTMLElement): string[][] =>
  within(chart)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent ?? ''))

test('the words beside the small line say what it shows, as the numbers change', () => {
  const doc = show()
  expect(glance().textContent).toContain('stok cukup')
  setDemand(doc, 'p1', NEXT, 25_000, 'seed')
  expect(glance().textContent).toContain('menipis 3 mgg')
  setDemand(doc, 'p1', NEXT, 45_000, 'seed')
  expect(glance().textContent).toContain('kurang 3 mgg')
})

test('the chart has the numbers of each week as a table, and follows an edit', async () => {
  const doc = show()
  setDemand(doc, 'p1', NEXT, 45_000, 'seed')
  const chart = await openChart()
  expect(within(chart).getByRole('heading').textContent).toBe('Grafik stok · Emping')
  expect(within(chart).getByRole('table').querySelector('caption')?.textContent).toBe(
    'Perkiraan stok Emping di koperasi, akhir minggu, dalam kg · Stok pengaman 10',
  )
  expect(rows(chart).slice(0, 2)).toEqual([
    ['23–29 Nov', '30', 'cukup', ''],
    ['30 Nov – 6 Des', '-15', 'kurang 15', ''],
  ])
  expect(chart.textContent).toContain('Kurang di 3 minggu, paling banyak 15 kg pada 30 Nov – 6 Des.')
  setCount(doc, 'p1', NEXT, 50_000, 'seed')
  expect(rows(chart)[1]).toEqual(['30 Nov – 6 Des', '5', '5 di bawah stok pengaman', '50'])
  expect(chart.textContent).toContain('Di bawah stok pengaman di 3 minggu.')
})

test('the chart says for how many days the stock of this week lasts', async () => {
  const doc = show()
  const chart = await openChart()
  expect(chart.textContent).toContain('Sisa stok minggu 23–29 Nov cukup untuk 21 hari atau lebih.')
  setDemand(doc, 'p1', NEXT, 20_000, 'seed')
  setDemand(doc, 'p1', '2026-12-07', 35_000, 'seed')
  expect(chart.textContent).toContain('Sisa stok minggu 23–29 Nov cukup untuk 9 hari.')
  setDemand(doc, 'p1', MONDAY, 30_000, 'seed')
  expect(chart.textContent).not.toContain('Sisa stok')
})

test('the legend names only what the chart shows', async () => {
  const doc = show()
  const chart = await openChart()
  const legend = () =>
    within(chart)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(legend()).toEqual(['Perkiraan stok', 'Stok pengaman 10'])
  setDemand(doc, 'p1', NEXT, 45_000, 'seed')
  setCount(doc, 'p1', MONDAY, 30_000, 'seed')
  expect(legend()).toEqual(['Perkiraan stok', 'Stok pengaman 10', 'Kekurangan', 'Stok dihitung, awal minggu'])
})

test('the numbers can be shown to those who see the chart as well', async () => {
  show()
  const chart = await openChart()
  const table = within(chart).getByRole('table')
  expect(table.parentElement?.className).toBe('visually-hidden')
  fireEvent.click(within(chart).getByRole('button', { name: 'Tampilkan angka' }))
  expect(table.parentElement?.className).not.toBe('visually-hidden')
})

test('a product that somebody removes meanwhile leaves a sentence', async () => {
  const doc = show()
  const chart = await openChart()
  removeProduct(doc, 'p1', 'seed')
  expect(chart.textContent).toContain('Produk ini sudah dihapus dari rencana.')
})
