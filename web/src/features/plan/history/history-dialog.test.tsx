import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { signedIn } from '../../../session/session'
import { announcement } from '../../../ui/toast-store'
import { type Desk, DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import type { Target } from '../cells/write'
import HistoryDialog from './history-dialog'

const MONDAY = '2026-11-23'
const AT = new Date(2026, 10, 21, 10, 32).getTime()
const demand: Target = { line: { kind: 'demand', productId: 'p1' }, monday: MONDAY }

const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  // jsdom has the element but not its modal behaviour.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  signedIn({ id: 'hadi', name: 'Pak Hadi', phoneHint: '•••002' })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

const change = (n: number, id: string, before: object, after: object) => ({
  n,
  at: AT,
  author: { id, name: id === 'left' ? '' : 'Bu Sari' },
  before,
  after,
})

const answer = (changes: unknown[], more = false) =>
  fetched.mockResolvedValueOnce(Response.json({ changes, more }))

const show = (target: Target = demand, editable = true) => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 }, 'seed')
  addProduct(doc, { id: 'p1', name: 'Emping melinjo', unit: 'kg', makers: [{ partyId: 'u1' }] }, 'seed')
  setDemand(doc, 'p1', MONDAY, 90_000, 'seed')
  const [onSee, onClose] = [vi.fn(), vi.fn()]
  let desk: Desk | undefined
  render(() => {
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
        <HistoryDialog documentId="batang.plan.1" target={target} onSee={onSee} onClose={onClose} />
      </DeskProvider>
    )
  })
  return { doc, desk: desk as Desk, onSee, onClose }
}

const valueIn = (doc: Y.Doc) => doc.getMap('demand/p1').get(MONDAY)

test('the dialog names the number, its value and who changed it when, from what to what', async () => {
  answer([
    change(9, 'sari', { [MONDAY]: 120_000 }, { [MONDAY]: 90_000 }),
    change(5, 'hadi', { [MONDAY]: 1_500 }, { [MONDAY]: 120_000 }),
    change(2, 'left', {}, { [MONDAY]: 1_500 }),
  ])
  show()
  const rows = await screen.findAllByRole('listitem')
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Riwayat · Permintaan Emping melinjo minggu 23–29 Nov',
  )
  expect(screen.getByText('Sekarang: 90')).toBeDefined()
  expect(rows.map(({ textContent }) => textContent?.replace(/(?:Kembalikan|Lihat).*/, ''))).toEqual([
    'Bu Sari · 21 Nov 10.32120 → 90',
    'Anda · 21 Nov 10.321,5 → 120',
    'Rekan · 21 Nov 10.32kosong → 1,5',
  ])
  expect(String(fetched.mock.calls[0]?.[0])).toBe(
    `/api/documents/batang.plan.1/history?root=demand%2Fp1&keys=${MONDAY}`,
  )
})

test('a value is put back as one edit that undo takes back', async () => {
  answer([change(9, 'sari', { [MONDAY]: 120_000 }, { [MONDAY]: 90_000 })])
  const { doc, desk, onClose } = show()
  fireEvent.click(await screen.findByRole('button', { name: 'Kembalikan ke 120' }))
  expect(valueIn(doc)).toBe(120_000)
  expect(announcement()).toBe('Dikembalikan ke 120.')
  expect(onClose).toHaveBeenCalledOnce()
  desk.undo.undo()
  expect(valueIn(doc)).toBe(90_000)
})

test('an empty cell is a value to go back to as well', async () => {
  answer([change(9, 'sari', {}, { [MONDAY]: 90_000 })])
  const { doc } = show()
  fireEvent.click(await screen.findByRole('button', { name: 'Kembalikan ke kosong' }))
  expect(doc.getMap('demand/p1').has(MONDAY)).toBe(false)
})

test('nothing is offered that would change nothing, nor to one who may only read', async () => {
  answer([change(9, 'sari', { [MONDAY]: 90_000 }, { [MONDAY]: 80_000 })])
  show()
  await screen.findAllByRole('listitem')
  expect(screen.queryByRole('button', { name: /Kembalikan/ })).toBeNull()
  cleanup()
  answer([change(9, 'sari', { [MONDAY]: 120_000 }, { [MONDAY]: 90_000 })])
  show(demand, false)
  await screen.findAllByRole('listitem')
  expect(screen.queryByRole('button', { name: /Kembalikan/ })).toBeNull()
})

test('the days of a delivery are shown as their sum and put back day by day', async () => {
  const target: Target = { line: { kind: 'delivery', productId: 'p1', partyId: 'u1' }, monday: MONDAY }
  answer([change(9, 'sari', { '2026-11-23': 10_000, '2026-11-26': 5_000 }, { '2026-11-27': 7_000 })])
  const { doc, desk } = show(target)
  setDelivery(doc, 'p1', 'u1', '2026-11-27', 7_000, 'seed')
  await screen.findByText('15 → 7')
  fireEvent.click(screen.getByRole('button', { name: 'Kembalikan ke 15' }))
  const line = doc.getMap('delivery/p1/u1')
  expect(line.toJSON()).toEqual({ '2026-11-23': 10_000, '2026-11-26': 5_000 })
  desk.undo.undo()
  expect(line.toJSON()).toEqual({ '2026-11-27': 7_000 })
})

test('older changes come when asked for, after those that are there', async () => {
  answer([change(9, 'sari', { [MONDAY]: 1_000 }, { [MONDAY]: 2_000 })], true)
  show()
  answer([change(4, 'sari', {}, { [MONDAY]: 1_000 })])
  fireEvent.click(await screen.findByRole('button', { name: 'Lebih lama' }))
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
  expect(String(fetched.mock.lastCall?.[0])).toContain('before=9')
  expect(screen.queryByRole('button', { name: 'Lebih lama' })).toBeNull()
})

test('a number that nobody filled in says so', async () => {
  answer([])
  show()
  expect(await screen.findByText('Belum ada perubahan')).toBeDefined()
})

test('without a network it says what it needs, and another try brings the history', async () => {
  fetched.mockRejectedValueOnce(new TypeError('no network'))
  show()
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('Riwayat perlu internet.')
  answer([change(9, 'sari', {}, { [MONDAY]: 90_000 })])
  fireEvent.click(screen.getByRole('button', { name: 'Coba lagi' }))
  expect(await screen.findAllByRole('listitem')).toHaveLength(1)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('the plan at that time is asked for by the number of the change', async () => {
  answer([change(9, 'sari', {}, { [MONDAY]: 90_000 })])
  const { onSee } = show()
  fireEvent.click(await screen.findByRole('button', { name: 'Lihat rencana saat itu' }))
  expect(onSee).toHaveBeenCalledExactlyOnceWith({ n: 9, at: AT })
})
