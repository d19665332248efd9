import { addDays } from '@rembuk/core/calendar'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal, Show } from 'solid-js'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import PlanGrid from '../grid/plan-grid'
import SelectionTools, { type GridTools } from './selection-tools'

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
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  )
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (editable = true) => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] }, 'seed')
  doc.getMap('demand/p1').set(MONDAY, 5_000)
  render(() => {
    const [tools, setTools] = createSignal<GridTools>()
    const desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [{ id: 'u1', name: 'Emping Limpung' }],
      editable: () => editable,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <Show when={tools()}>{(asked) => <SelectionTools tools={asked()} />}</Show>
        <PlanGrid narrow={false} onEditProduct={() => {}} onTools={setTools} />
      </DeskProvider>
    )
  })
  const demand = (week: number): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`[data-cell="demand/p1@${addDays(MONDAY, 7 * week)}"]`)
    if (!found) throw new Error('no cell')
    return found
  }
  demand(0).focus()
  return { doc, demand }
}
const press = (key: string, held: object = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held })

test('several cells are added up, again when a number changes, and one alone is not', async () => {
  const { doc } = show()
  expect(screen.queryByText(/^Jumlah/)).toBeNull()
  press('ArrowRight', { shiftKey: true })
  expect(await screen.findByText('Jumlah 5 kg')).toBeTruthy()
  doc.getMap('demand/p1').set(addDays(MONDAY, 7), 6_500)
  expect(await screen.findByText('Jumlah 11,5 kg')).toBeTruthy()
  expect(screen.getByText('rata-rata 5,8 · 2 sel')).toBeTruthy()
  press('Escape')
  expect(screen.queryByText(/^Jumlah/)).toBeNull()
})

test('Alt+S spreads a total over what is selected, and leads back to the cell', async () => {
  const { demand } = show()
  press('ArrowRight', { shiftKey: true })
  press('s', { altKey: true })
  expect(await screen.findByRole('dialog', { name: 'Sebar jumlah · Emping' })).toBeTruthy()
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sampai minggu' }).value).toBe(
    addDays(MONDAY, 7),
  )
  fireEvent.click(screen.getByRole('button', { name: 'Tutup' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(demand(1))
})

test('one who may only read sees the sum and nothing that changes the plan', async () => {
  show(false)
  press('ArrowRight', { shiftKey: true })
  expect(await screen.findByText('Jumlah 5 kg')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Sebar jumlah' })).toBeNull()
  press('s', { altKey: true })
  expect(screen.queryByRole('dialog')).toBeNull()
})
