import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { SupportView } from '@rembuk/contract/support'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library'
import { Show } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Queued } from '../../../outbox/queued'
import { setQueued } from '../../../outbox/queued'
import { signedIn } from '../../../session/session'
import { aboutSupport } from '../pending-support'
import { createSupport } from '../support-state'
import { AssistanceTab } from './assistance-tab'

const outbox = vi.hoisted(() => ({
  add: vi.fn(),
  change: vi.fn(),
  again: vi.fn(),
  drop: vi.fn(),
  onSent: vi.fn(),
}))
vi.mock('../../../outbox/outbox', () => ({ outbox }))

const ratna = { personId: 'ratna', name: 'Bu Ratna' }
const partnership = {
  ...{ id: 'batang', name: 'Batang', role: 'facilitator', level: 'plan', timeZone: 'Asia/Jakarta' },
  ...{ parties: [], people: [], planDocumentId: 'batang.plan.1' },
} as unknown as PartnershipDetail
const training: SupportView['assistances'][number] = {
  id: 'a1',
  at: 1,
  by: ratna,
  assistance: 'training',
  day: '2026-11-02',
  note: 'Pelatihan kemasan',
  followUpDay: '2026-11-30',
}
const note = {
  kind: 'assisted',
  assistance: 'mediation',
  day: '2026-11-20',
  note: 'Menengahi harga',
} as const

let server: SupportView

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 25, 2) })
  setQueued([])
  server = { assistances: [training], assessments: [], impacts: [] }
  outbox.add.mockResolvedValue(undefined)
  outbox.change.mockResolvedValue(undefined)
  outbox.onSent.mockReturnValue(() => {})
  vi.stubGlobal('fetch', async () => Response.json(server))
  // jsdom has the element but not its modal behaviour.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  signedIn({ id: 'ratna', name: 'Bu Ratna', phoneHint: '•••006' })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

const queuedNote = (more: Partial<Queued> = {}): Queued => ({
  ...{ order: 1, key: 'k1', personId: 'ratna', about: aboutSupport('batang'), method: 'POST' },
  ...{ path: '/api/partnerships/{partnershipId}/support', params: { partnershipId: 'batang' } },
  ...{ body: { data: note }, at: 5 },
  ...more,
})

const Shown = () => {
  const support = createSupport(partnership)
  return (
    <Show when={support.value()}>
      {(known) => <AssistanceTab partnership={partnership} known={known()} support={support} />}
    </Show>
  )
}
const show = async () => {
  render(() => <Shown />)
  await screen.findByText('Pelatihan kemasan')
}
const rowOf = (text: string) => screen.getByText(text).closest('li') as HTMLElement

test('what is written goes to the device, and shows as not sent until the server has it', async () => {
  await show()
  fireEvent.click(screen.getByRole('button', { name: 'Catat pendampingan' }))
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.click(dialog.getByLabelText('Mediasi'))
  fireEvent.input(dialog.getByLabelText('Apa yang dilakukan?'), { target: { value: 'Menengahi harga' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Simpan' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const [, input, about] = outbox.add.mock.calls[0] ?? []
  expect(about).toBe('support/batang')
  expect(input).toMatchObject({
    params: { partnershipId: 'batang' },
    body: { data: { kind: 'assisted', assistance: 'mediation', note: 'Menengahi harga' } },
  })

  setQueued([queuedNote()])
  expect(within(rowOf('Menengahi harga')).getByText('Belum terkirim')).toBeTruthy()
  expect(within(rowOf('Menengahi harga')).queryByRole('button')).toBeNull()

  const [sent] = outbox.onSent.mock.calls[0] ?? []
  const taken = { ...note, id: 'a2', at: 6, by: ratna }
  sent(queuedNote(), { ...server, assistances: [taken, training] })
  expect(screen.getAllByText('Menengahi harga')).toHaveLength(1)
  expect(screen.queryByText('Belum terkirim')).toBeNull()
})

test('an outcome that waits stands at its assistance, which asks for no other', async () => {
  const outcome = { kind: 'followed-up', assistanceId: 'a1', note: 'Kemasan baru dipakai' }
  await show()
  setQueued([queuedNote({ body: { data: outcome } })])
  const row = within(rowOf('Pelatihan kemasan'))
  expect(row.getByText('Kemasan baru dipakai')).toBeTruthy()
  expect(row.getByText('Belum terkirim')).toBeTruthy()
  expect(row.queryByRole('button', { name: /^Catat hasil/ })).toBeNull()
})

test('what was refused keeps what was typed, and is corrected in its form', async () => {
  await show()
  const refused = queuedNote({ refusal: { code: 'bad-input', facts: {} } })
  setQueued([refused])
  const notice = within(screen.getByRole('alert'))
  expect(notice.getByText('Mediasi · 20 Nov 2026: Menengahi harga')).toBeTruthy()
  fireEvent.click(notice.getByRole('button', { name: 'Perbaiki' }))
  const dialog = within(screen.getByRole('dialog'))
  const field = dialog.getByLabelText('Apa yang dilakukan?') as HTMLTextAreaElement
  expect(field.value).toBe('Menengahi harga')
  expect((dialog.getByLabelText('Mediasi') as HTMLInputElement).checked).toBe(true)
  fireEvent.input(field, { target: { value: 'Menengahi harga keripik' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Simpan' }))
  await waitFor(() => expect(outbox.change).toHaveBeenCalledOnce())
  expect(outbox.change.mock.calls[0]).toEqual([
    refused,
    { data: { ...note, note: 'Menengahi harga keripik' } },
  ])
  expect(outbox.add).not.toHaveBeenCalled()

  fireEvent.click(notice.getByRole('button', { name: 'Hapus isian' }))
  expect(outbox.drop).toHaveBeenCalledWith(refused)
})

test('a device that keeps nothing says so, and the form keeps what was typed', async () => {
  outbox.add.mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  await show()
  fireEvent.click(screen.getByRole('button', { name: 'Catat pendampingan' }))
  const dialog = within(screen.getByRole('dialog'))
  const field = dialog.getByLabelText('Apa yang dilakukan?') as HTMLTextAreaElement
  fireEvent.input(field, { target: { value: 'Pelatihan pembukuan' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Simpan' }))
  expect(await dialog.findByText(/^Perangkat ini tidak dapat menyimpan/)).toBeTruthy()
  expect(field.value).toBe('Pelatihan pembukuan')
})
