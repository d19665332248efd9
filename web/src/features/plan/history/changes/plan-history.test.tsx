import type { EntryChangesView, KeyChangeView } from '@rembuk/contract/history'
import { instantOf } from '@rembuk/core/local-time'
import { setDemand } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct, removeProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { signedIn } from '../../../../session/session'
import { toasts } from '../../../../ui/toast-store'
import { type Desk, DeskProvider } from '../../cells/desk'
import { createLiveDesk } from '../../cells/live-desk'
import PlanHistory from './plan-history'

const MONDAY = '2026-11-23'
const ZONE = 'Asia/Makassar'
/** A time of 26 November 2026, in minutes, as clocks of Makassar show it. */
const at = (minutes: number, day = '2026-11-26') => instantOf(day, minutes, ZONE)

const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: at(10 * 60 + 30) })
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
  vi.useRealTimers()
})

const demand = (product: string, before?: number, after?: number): KeyChangeView => ({
  ...{ root: `demand/${product}`, key: MONDAY },
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
})

const entry = (n: number, id: string, time: number, ...changes: KeyChangeView[]): EntryChangesView => ({
  ...{ n, at: time, author: { id, name: id === 'hadi' ? 'Pak Hadi' : 'Bu Sari' } },
  ...{ changes, count: changes.length },
})

const answer = (entries: EntryChangesView[], before?: number) =>
  fetched.mockResolvedValueOnce(Response.json({ entries, ...(before !== undefined && { before }) }))

/** An answer that says no. */
const refusal = (said: { status: number; code: string }) =>
  Response.json({ type: 'about:blank', title: said.code, ...said }, { status: said.status })

const show = (editable = true) => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 }, 'seed')
  for (const [id, name] of [
    ['p1', 'Emping melinjo'],
    ['p2', 'Keripik'],
  ] as const) {
    addProduct(doc, { id, name, unit: 'kg', makers: [{ partyId: 'u1' }] }, 'seed')
    setDemand(doc, id, MONDAY, 90_000, 'seed')
  }
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
        <PlanHistory documentId="batang.plan.1" timeZone={ZONE} onSee={onSee} onClose={onClose} />
      </DeskProvider>
    )
  })
  return { doc, desk: desk as Desk, onSee, onClose }
}

const rows = () => screen.findAllByRole('listitem')
const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement
const choose = (day: string, time: string) => {
  fireEvent.input(field('Tanggal'), { target: { value: day } })
  fireEvent.input(field('Jam WITA'), { target: { value: time } })
}
const see = () => fireEvent.click(screen.getByRole('button', { name: 'Lihat' }))

test('the changes stand below their days, in words and in the partnership’s time', async () => {
  answer([
    entry(5, 'sari', at(9 * 60 + 5), demand('p1', 120_000, 90_000)),
    entry(4, 'hadi', at(8 * 60), {
      ...{ root: 'product/p1', key: 'name', before: 'Emping', after: 'Emping melinjo' },
    }),
    entry(3, 'sari', at(23 * 60 + 50, '2026-11-25'), { root: 'products', key: 'p2', after: 2 }),
    entry(2, 'sari', at(60, '2026-11-24'), { root: 'delivery/p1/u1', key: '2026-11-26', after: 7_500 }),
    entry(1, 'sari', at(60, '2025-12-30'), { root: 'capacity/u1', key: 'normal', after: 5_000 }),
  ])
  show()
  expect((await rows()).map(({ textContent }) => textContent?.replace(/Lihat.*/, ''))).toEqual([
    '09.05Bu Sari mengubahPermintaan Emping melinjo minggu 23–29 Nov120 → 90',
    '08.00Anda mengganti nama produk Emping menjadi Emping melinjo',
    '23.50Bu Sari menambah produk Keripik',
    '01.00Bu Sari mengubahKirim · Emping Limpung Emping melinjo, Kamis, 26 Novkosong → 7,5',
    '01.00Bu Sari mengubah kapasitas Emping Limpung',
  ])
  expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
    'Hari ini',
    'Kemarin',
    'Selasa, 24 Nov',
    '30 Des 2025',
  ])
})

test('many numbers of one go are one row that unfolds', async () => {
  answer([
    entry(3, 'sari', at(9 * 60 + 4), demand('p1', 120_000, 90_000)),
    entry(2, 'sari', at(9 * 60 + 2), demand('p2', undefined, 5_000)),
    entry(1, 'sari', at(9 * 60), demand('p1', 130_000, 120_000)),
  ])
  show()
  const fold = await screen.findByRole('button', { name: 'Bu Sari mengubah 2 angka' })
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(screen.getByText('09.00–09.04')).toBeDefined()
  expect(fold.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(fold)
  const row = screen.getAllByRole('listitem')[0] as HTMLElement
  expect(
    within(row)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Permintaan Emping melinjo minggu 23–29 Nov130 → 120 → 90',
    'Permintaan Keripik minggu 23–29 Novkosong → 5',
  ])
})

test('a removed product is still called by its name', async () => {
  answer([
    entry(2, 'sari', at(9 * 60), { root: 'products', key: 'p2', before: 2 }),
    entry(1, 'sari', at(8 * 60), demand('p2', undefined, 5_000)),
  ])
  const { doc } = show()
  removeProduct(doc, 'p2')
  await screen.findByText(/menghapus produk Keripik/)
  expect(screen.getByText('Permintaan Keripik minggu 23–29 Nov')).toBeDefined()
})

test('a row leads to the plan at that time', async () => {
  answer([entry(7, 'sari', at(9 * 60 + 5), demand('p1', 120_000, 90_000))])
  const { onSee } = show()
  fireEvent.click(await screen.findByRole('button', { name: 'Lihat rencana saat itu: Bu Sari 09.05' }))
  expect(onSee).toHaveBeenCalledExactlyOnceWith({ n: 7, at: at(9 * 60 + 5), timeZone: ZONE })
})

test('numbers of a row are put back together, as one edit that undo takes back', async () => {
  answer([
    entry(2, 'sari', at(9 * 60 + 2), demand('p2', undefined, 90_000)),
    entry(1, 'sari', at(9 * 60), demand('p1', 120_000, 90_000)),
  ])
  const { doc, desk, onClose } = show()
  const held = () => ['p1', 'p2'].map((id) => doc.getMap(`demand/${id}`).get(MONDAY))
  fireEvent.click(await screen.findByRole('button', { name: /mengubah 2 angka/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Kembalikan 2 angka' }))
  expect(held()).toEqual([120_000, undefined])
  expect(onClose).toHaveBeenCalledOnce()
  expect(toasts().at(-1)?.text).toBe('2 angka dikembalikan.')
  desk.undo.undo()
  expect(held()).toEqual([90_000, 90_000])
})

test('nothing is put back over what somebody has written since, nor by one who may only read', async () => {
  answer([entry(1, 'sari', at(9 * 60), demand('p1', 120_000, 80_000))])
  show()
  await rows()
  expect(screen.queryByRole('button', { name: /Kembalikan/ })).toBeNull()
  cleanup()
  answer([entry(1, 'sari', at(9 * 60), demand('p1', 120_000, 90_000))])
  show(false)
  await rows()
  expect(screen.queryByRole('button', { name: /Kembalikan/ })).toBeNull()
})

test('a number whose place in the plan is none is told and not put back', async () => {
  answer([entry(1, 'sari', at(9 * 60), { root: 'demand/p1', key: '2026-11-24', after: 90_000 })])
  const { doc } = show()
  doc.getMap('demand/p1').set('2026-11-24', 90_000)
  await rows()
  expect(screen.queryByRole('button', { name: /Kembalikan/ })).toBeNull()
})

test('older changes come when asked for, and pages that say nothing are passed over', async () => {
  answer([entry(9, 'sari', at(9 * 60), demand('p1', 1_000, 2_000))], 9)
  show()
  await rows()
  answer([entry(5, 'sari', at(8 * 60), { root: 'sample', key: 'p1', after: true })], 4)
  answer([entry(3, 'sari', at(7 * 60), demand('p1', undefined, 1_000))])
  fireEvent.click(screen.getByRole('button', { name: 'Tampilkan lebih lama' }))
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
  expect(fetched.mock.calls.map(([address]) => String(address))).toEqual([
    '/api/documents/batang.plan.1/changes',
    '/api/documents/batang.plan.1/changes?before=9',
    '/api/documents/batang.plan.1/changes?before=4',
  ])
  expect(screen.queryByRole('button', { name: 'Tampilkan lebih lama' })).toBeNull()
})

test('a plan that nobody filled in says so', async () => {
  answer([])
  show()
  expect(await screen.findByText('Belum ada perubahan')).toBeDefined()
})

test('a day and a time lead to the version of then, to the end of that minute', async () => {
  answer([])
  const { onSee } = show()
  expect([field('Tanggal').value, field('Jam WITA').value]).toEqual(['2026-11-26', '10:30'])
  choose('2026-11-25', '16:00')
  fetched.mockResolvedValueOnce(
    Response.json({ version: { n: 12, at: at(15 * 60, '2026-11-25'), author: { id: 'sari', name: '' } } }),
  )
  see()
  await waitFor(() => expect(onSee).toHaveBeenCalledOnce())
  const asked = at(16 * 60, '2026-11-25')
  expect(onSee).toHaveBeenCalledWith({ n: 12, at: asked, timeZone: ZONE })
  expect(String(fetched.mock.lastCall?.[0])).toBe(
    `/api/documents/batang.plan.1/versions?at=${asked + 59_999}`,
  )
})

test.each([
  [
    'before the plan',
    () => Response.json({ begins: at(8 * 60, '2026-11-03') }),
    /Rencana baru dimulai 3 Nov 08.00 WITA/,
  ],
  ['yet to come', () => refusal({ status: 400, code: 'bad-input' }), /Waktu itu belum tiba/],
  ['without a network', () => Promise.reject(new TypeError('no network')), /Riwayat perlu internet/],
] as const)('a moment %s is told in words, and what was chosen stays', async (_, respond, said) => {
  answer([])
  const { onSee } = show()
  await screen.findByText('Belum ada perubahan')
  choose('2026-11-02', '07:15')
  fetched.mockImplementationOnce(async () => respond())
  see()
  await screen.findByText(said)
  expect([field('Tanggal').value, field('Jam WITA').value]).toEqual(['2026-11-02', '07:15'])
  expect(onSee).not.toHaveBeenCalled()
})

test('what is missing is said at its field, and nothing is asked', async () => {
  answer([])
  show()
  await screen.findByText('Belum ada perubahan')
  choose('', '')
  see()
  expect(screen.getByText('Pilih tanggalnya.')).toBeDefined()
  expect(screen.getByText('Isi jamnya, misalnya 14.00.')).toBeDefined()
  expect(fetched).toHaveBeenCalledOnce()
})

test('without a network the list says what it needs, and another try brings it', async () => {
  fetched.mockRejectedValueOnce(new TypeError('no network'))
  show()
  await screen.findByText(/Riwayat perlu internet/)
  answer([entry(1, 'sari', at(9 * 60), demand('p1', undefined, 90_000))])
  fireEvent.click(screen.getByRole('button', { name: 'Coba lagi' }))
  expect(await rows()).toHaveLength(1)
})

test('a history that is too long to be replayed says so', async () => {
  fetched.mockResolvedValueOnce(refusal({ status: 413, code: 'too-large' }))
  show()
  expect(await screen.findByText('Riwayat rencana ini terlalu panjang untuk dibuka.')).toBeDefined()
})
