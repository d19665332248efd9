import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { tellChanged } from '../../../live/changes'
import { type Queued, setQueued } from '../../../outbox/queued'
import { signedIn } from '../../../session/session'
import { commented } from '../cells/commented'
import { DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import Comments from './comments'
import type { Talk } from './create-comments'

const outbox = vi.hoisted(() => ({ add: vi.fn(), again: vi.fn(), drop: vi.fn(), onSent: vi.fn() }))
vi.mock('../../../outbox/outbox', () => ({ outbox }))

const MONDAY = '2026-11-23'
const CELL = `demand/p1@${MONDAY}`
const DOCUMENT = 'batang.plan.1'
const AT = new Date(2026, 10, 21, 10, 32).getTime()
const sari = { id: 'sari', name: 'Bu Sari' }
const me = { id: 'hadi', name: 'Pak Hadi' }
const people = [
  { ...sari, role: 'staff' as const },
  { ...me, role: 'admin' as const },
  { id: 'karyo', name: 'Pak Karyo', role: 'member' as const },
  { name: 'Yang diundang', role: 'member' as const },
]

const comment = (id: string, author: typeof sari, text: string, more: object = {}) => ({
  id,
  author,
  at: AT,
  text,
  mentions: [],
  ...more,
})
const thread = (more: object = {}) => ({
  cell: CELL,
  count: 2,
  last: { author: sari, at: AT, text: 'Bisa 90?' },
  ...more,
})

/** What the server has; a test may change it. */
let server: { threads: object[]; page: object }
const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  setQueued([])
  server = { threads: [], page: { comments: [], more: false } }
  outbox.add.mockResolvedValue(undefined)
  outbox.onSent.mockReturnValue(() => {})
  fetched.mockImplementation(async (address) =>
    Response.json(String(address).includes('comment-threads') ? { threads: server.threads } : server.page),
  )
  vi.stubGlobal('fetch', fetched)
  // jsdom has the element but not its modal behaviour.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  signedIn({ ...me, phoneHint: '•••002' })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

const show = (start?: Talk, editable = true) => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 }, 'seed')
  addProduct(doc, { id: 'p1', name: 'Emping melinjo', unit: 'kg', makers: [{ partyId: 'u1' }] }, 'seed')
  const [talk, setTalk] = createSignal(start)
  const onSee = vi.fn()
  const onHistory = vi.fn()
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
      <Comments
        documentId={DOCUMENT}
        people={people}
        talk={talk()}
        onTalk={setTalk}
        onSee={onSee}
        onHistory={onHistory}
      />
      <button type="button" data-cell={CELL}>
        Angka
      </button>
    </DeskProvider>
  ))
  return { onSee, onHistory, talk }
}

const onCell: Talk = { about: { cell: CELL } }
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Tulis komentar')
const write = (text: string): void => {
  fireEvent.input(field(), { target: { value: text } })
  field().setSelectionRange(text.length, text.length)
  fireEvent.select(field())
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

const waiting = (body: object, more: Partial<Queued> = {}): Queued => ({
  order: 1,
  key: 'k',
  personId: 'hadi',
  about: `comments/${DOCUMENT}`,
  method: 'POST',
  path: '/api/documents/{documentId}/comments',
  params: { documentId: DOCUMENT },
  body,
  at: AT,
  ...more,
})

test('the open threads are counted and marked on their cells, anew when they change', async () => {
  server.threads = [thread(), thread({ cell: undefined })]
  show()
  await screen.findByText('Komentar (2)')
  expect([...commented()]).toEqual([CELL])
  server.threads = []
  tellChanged(DOCUMENT, 'meetings')
  tellChanged('other.plan.1', 'comments')
  tellChanged(DOCUMENT, 'comments')
  await screen.findByText('Komentar')
  expect(commented().size).toBe(0)
})

test('without an answer the threads are shown as they were', async () => {
  server.threads = [thread()]
  show()
  await screen.findByText('Komentar (1)')
  cleanup()
  fetched.mockRejectedValue(new TypeError('no network'))
  show()
  expect(screen.getByText('Komentar (1)')).toBeDefined()
})

test('mentions are counted until the thread was read here', async () => {
  server.threads = [thread({ mentionedAt: AT })]
  server.page = { thread: thread(), comments: [comment('1-a', sari, 'Bisa 90?')], more: false }
  show({})
  expect(await screen.findByText('Menyebut Anda')).toBeDefined()
  expect(screen.getByLabelText('Semua komentar (1), 1 menyebut Anda')).toBeDefined()
  fireEvent.click(screen.getByText('Permintaan Emping melinjo minggu 23–29 Nov'))
  await screen.findByText('Bisa 90?')
  await screen.findByLabelText('Semua komentar (1)')
})

test('a listed thread leads to its number', async () => {
  server.threads = [thread()]
  const { onSee, talk } = show({})
  await press(/^Lihat di tabel/)
  expect(onSee).toHaveBeenCalledExactlyOnceWith(CELL)
  expect(talk()).toBeUndefined()
})

test('a comment goes into the outbox with the people whom it mentions', async () => {
  show(onCell)
  await screen.findByText('Belum ada komentar di sini.')
  write('Bisa 90, @kar')
  const options = within(screen.getByRole('listbox')).getAllByRole('option')
  expect(options.map(({ textContent }) => textContent)).toEqual(['Pak KaryoProdusen'])
  expect(field().getAttribute('aria-activedescendant')).toBe(options[0]?.id)
  fireEvent.keyDown(field(), { key: 'Enter' })
  expect(field().value).toBe('Bisa 90, @Pak Karyo ')
  expect(screen.queryByRole('listbox')).toBeNull()
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(field().value).toBe(''))
  const [route, input, about] = outbox.add.mock.calls[0] ?? []
  expect(route).toMatchObject({ method: 'POST', path: '/api/documents/{documentId}/comments' })
  expect(input.body).toEqual({ cell: CELL, text: 'Bisa 90, @Pak Karyo', mentions: ['karyo'] })
  expect(about).toBe(`comments/${DOCUMENT}`)
})

test('the list of people is gone through with arrows and closed with Esc', async () => {
  show(onCell)
  await screen.findByText('Belum ada komentar di sini.')
  write('@')
  const selected = () =>
    screen.getAllByRole('option').findIndex((each) => each.getAttribute('aria-selected') === 'true')
  expect(screen.getAllByRole('option')).toHaveLength(2)
  fireEvent.keyDown(field(), { key: 'ArrowUp' })
  expect(selected()).toBe(1)
  fireEvent.keyDown(field(), { key: 'ArrowDown' })
  expect(selected()).toBe(0)
  fireEvent.keyDown(field(), { key: 'Escape' })
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(field().value).toBe('@')
})

test.each([
  ['  ', 'Tulis komentar dahulu.'],
  ['a'.repeat(1002), 'Kurangi 2 huruf.'],
  ['a\u202eb', 'Hapus tanda yang tidak terlihat dari teks.'],
])('%j is not sent, and stays with what is wrong', async (text, fault) => {
  show(onCell)
  write(text)
  await press('Kirim')
  expect(await screen.findByText(fault)).toBeDefined()
  expect(field().value).toBe(text)
  expect(outbox.add).not.toHaveBeenCalled()
})

test('what was typed stays when the device refuses, and when the thread is closed', async () => {
  outbox.add.mockRejectedValueOnce(new Error('full'))
  show(onCell)
  write('Panjang sekali')
  await press('Kirim')
  expect(await screen.findByText(/^Komentar belum bisa disimpan/)).toBeDefined()
  cleanup()
  show(onCell)
  expect(field().value).toBe('Panjang sekali')
})

test('a comment that waits is shown as not sent, in its thread and on its cell', async () => {
  setQueued([waiting({ cell: CELL, text: 'Sinyal hilang', mentions: [] })])
  fetched.mockRejectedValue(new TypeError('no network'))
  show(onCell)
  expect(await screen.findByText('Sinyal hilang')).toBeDefined()
  expect(screen.getByText('Belum terkirim')).toBeDefined()
  expect(await screen.findByText('Sambungkan internet untuk membaca komentar sebelumnya.')).toBeDefined()
  expect([...commented()]).toEqual([CELL])
})

test('a refused comment says why and can be changed, sent again or discarded', async () => {
  const entry = waiting(
    { cell: CELL, text: 'Halo @Bu Wati', mentions: ['wati'] },
    { refusal: { code: 'bad-input', facts: {} } },
  )
  setQueued([entry])
  show(onCell)
  expect(await screen.findByText('Tidak diterima server.')).toBeDefined()
  expect(screen.getByText('Ada isian yang belum tepat. Periksa lagi.')).toBeDefined()
  await press('Kirim lagi')
  expect(outbox.again).toHaveBeenCalledExactlyOnceWith(entry)
  await press('Ubah')
  expect(field().value).toBe('Halo @Bu Wati')
  expect(outbox.drop).toHaveBeenCalledExactlyOnceWith(entry)
})

test('the own comments can be deleted, after one more question, those of others cannot', async () => {
  server.page = {
    thread: thread(),
    comments: [
      comment('1-a', sari, 'Bisa 90?'),
      comment('2-a', me, 'Salah'),
      comment('3-a', sari, '', { deleted: true }),
    ],
    more: false,
  }
  show(onCell)
  await press('Hapus komentar: Salah')
  expect(screen.getByText('Komentar dihapus')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Hapus komentar: Bisa 90?' })).toBeNull()
  expect(outbox.add).not.toHaveBeenCalled()
  await press('Ya, hapus')
  const [route, input] = outbox.add.mock.calls[0] ?? []
  expect(route.method).toBe('DELETE')
  expect(input).toMatchObject({ params: { commentId: '2-a' }, query: { cell: CELL } })
})

test('news from the server leave an open question where it is', async () => {
  const own = comment('1-a', me, 'Salah')
  server.page = { thread: thread(), comments: [own], more: false }
  show(onCell)
  await press('Hapus komentar: Salah')
  server.page = { thread: thread(), comments: [own, comment('2-a', sari, 'Sudah')], more: false }
  tellChanged(DOCUMENT, 'comments')
  await screen.findByText('Sudah')
  expect(screen.getByText('Hapus komentar ini?')).toBeDefined()
})

test('a thread is settled, and says by whom once it is', async () => {
  server.page = { thread: thread(), comments: [comment('1-a', sari, 'Bisa 90?')], more: false }
  const { talk } = show(onCell)
  await press('Tandai selesai')
  expect(outbox.add.mock.calls[0]?.[1].body).toEqual({ cell: CELL, resolved: true })
  await waitFor(() => expect(talk()).toBeUndefined())
  cleanup()
  server.page = { ...server.page, thread: thread({ resolved: { by: sari, at: AT } }) }
  show(onCell)
  expect(await screen.findByText('Diselesaikan Bu Sari · 21 Nov 10.32')).toBeDefined()
  await press('Buka lagi')
  expect(outbox.add.mock.lastCall?.[1].body).toEqual({ cell: CELL, resolved: false })
})

test('older comments come when asked for, before those that are there', async () => {
  server.page = { thread: thread(), comments: [comment('2-a', sari, 'dua')], more: true }
  show(onCell)
  await screen.findByText('dua')
  server.page = { thread: thread(), comments: [comment('1-a', sari, 'satu')], more: false }
  await press('Lebih lama')
  await screen.findByText('satu')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.slice(-4))).toEqual(
    ['satu', ' dua'].map((text) => expect.stringContaining(text.trim())),
  )
  expect(String(fetched.mock.lastCall?.[0])).toContain('before=2-a')
  expect(screen.queryByRole('button', { name: 'Lebih lama' })).toBeNull()
})

test('a reader reads and is offered nothing to write', async () => {
  server.page = { thread: thread(), comments: [comment('1-a', me, 'Bisa 90?')], more: false }
  show(onCell, false)
  await screen.findByText('Bisa 90?')
  expect(screen.queryByLabelText('Tulis komentar')).toBeNull()
  expect(screen.queryByRole('button', { name: /Hapus|Tandai selesai|Kirim/ })).toBeNull()
})

test('a finger that rests on a number reaches its comments and its history', async () => {
  const { onHistory, talk } = show()
  const rest = async () => {
    fireEvent.pointerDown(screen.getByText('Angka'), { pointerType: 'touch', isPrimary: true })
    return within(await screen.findByRole('dialog'))
  }
  fireEvent.click((await rest()).getByRole('button', { name: 'Riwayat' }))
  expect(onHistory).toHaveBeenCalledWith(
    expect.objectContaining({
      monday: MONDAY,
      line: expect.objectContaining({ kind: 'demand', productId: 'p1' }),
    }),
  )
  fireEvent.click((await rest()).getByRole('button', { name: 'Komentar' }))
  expect(talk()).toEqual(onCell)
})
