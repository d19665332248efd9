import type { LiveStatus } from '@rembuk/sync/client/open-document'
import { MemoryRouter, Route } from '@solidjs/router'
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, expect, test, vi } from 'vitest'
import { announcement } from '../ui/toast-store'
import { StatusChip } from './status-chip'
import { setUnsentLister } from './unsent-list'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const online: LiveStatus = { connection: 'online', synced: true, unsent: 0, device: 'saved' }

const show = (phone: boolean) => {
  const [status, setStatus] = createSignal<LiveStatus>({ ...online, connection: 'connecting', synced: false })
  const live = { status, peers: () => [], unsentEdits: () => [] }
  render(() => <StatusChip live={live} phone={phone} onExport={() => {}} />)
  return { setStatus, words: () => screen.getByRole('button').textContent }
}

test('the chip follows an edit from the phone to the server', () => {
  const { setStatus, words } = show(true)
  expect(words()).toBe('Menyambung…')
  setStatus(online)
  expect(words()).toBe('Terkirim')
  setStatus({ ...online, unsent: 1, device: 'saving' })
  expect(words()).toBe('Menyimpan…')
  setStatus({ ...online, unsent: 1 })
  expect(words()).toBe('Tersimpan di HP · mengirim')
  setStatus({ ...online, unsent: 3, connection: 'offline' })
  expect(words()).toBe('Luring · 3 belum terkirim')
  setStatus(online)
  expect(words()).toBe('Terkirim')
})

test('a state that lasts is announced once, whatever the count, and a passing one is not', () => {
  vi.useFakeTimers()
  const { setStatus } = show(false)
  const before = announcement()
  setStatus({ ...online, unsent: 1 })
  vi.advanceTimersByTime(500)
  setStatus({ ...online, unsent: 1, connection: 'offline' })
  setStatus({ ...online, unsent: 2, connection: 'offline' })
  vi.advanceTimersByTime(1000)
  expect(announcement()).toBe(before)
  vi.advanceTimersByTime(1000)
  expect(announcement()).toBe('Luring · 2 belum terkirim')
  setStatus({ ...online, unsent: 3, connection: 'offline' })
  vi.advanceTimersByTime(5000)
  expect(announcement()).toBe('Luring · 2 belum terkirim')
})

test('a tap lists what waits by its names, and counts the rest', async () => {
  const names = Array.from({ length: 22 }, (_, week) => `Permintaan Emping minggu ${week}: 40`)
  setUnsentLister(() => async () => ({ names, others: 3 }))
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  const status = (): LiveStatus => ({ ...online, unsent: 1, connection: 'offline' })
  render(() => (
    <MemoryRouter>
      <Route
        path="/"
        component={() => (
          <StatusChip
            live={{ status, peers: () => [], unsentEdits: () => [{ at: 0 }] }}
            phone
            onExport={() => {}}
          />
        )}
      />
    </MemoryRouter>
  ))
  fireEvent.click(screen.getByRole('button'))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText('Permintaan Emping minggu 0: 40')).toBeDefined()
  expect(dialog.getAllByRole('listitem')).toHaveLength(21)
  expect(dialog.getByText('5 perubahan lain.')).toBeDefined()
  setUnsentLister(undefined)
})
