import { MemoryRouter, Route } from '@solidjs/router'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { session, signedIn } from '../../session/session'
import { SignOut } from './sign-out'

const device = vi.hoisted(() => ({ hasUnsentEdits: vi.fn(), wipeDeviceData: vi.fn() }))
vi.mock('../../live/device-data', () => device)

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
  fetched.mockResolvedValue(new Response(null, { status: 204 }))
  device.hasUnsentEdits.mockResolvedValue(false)
  signedIn({ id: 'p1', name: 'Bu Sari', phoneHint: '•••789' })
  localStorage.setItem('rembuk/partnerships', '{}')
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

const open = () =>
  render(() => (
    <MemoryRouter>
      <Route path="/" component={SignOut} />
      <Route path="/masuk" component={() => <p>halaman masuk</p>} />
    </MemoryRouter>
  ))
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

it('ends the session, empties the device and leads to signing in', async () => {
  open()
  await press('Keluar')
  await screen.findByText('halaman masuk')
  expect(fetched.mock.lastCall?.[1]?.method).toBe('DELETE')
  expect(device.wipeDeviceData).toHaveBeenCalledOnce()
  expect(localStorage.length).toBe(0)
  expect(session().state).toBe('signed-out')
})

it('asks first when something was not sent, and staying changes nothing', async () => {
  device.hasUnsentEdits.mockResolvedValue(true)
  open()
  await press('Keluar')
  await press('Tetap masuk')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(fetched).not.toHaveBeenCalled()
  expect(device.wipeDeviceData).not.toHaveBeenCalled()
  expect(session().state).toBe('signed-in')
})

it('drops what was not sent only when the person says so', async () => {
  device.hasUnsentEdits.mockResolvedValue(true)
  open()
  await press('Keluar')
  await press('Hapus dan keluar')
  await screen.findByText('halaman masuk')
  expect(device.wipeDeviceData).toHaveBeenCalledOnce()
})

it('without a network keeps the session and the data, and says why', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'))
  open()
  await press('Keluar')
  await screen.findByText('Tidak ada sambungan internet. Periksa sinyal, lalu coba lagi.')
  expect(device.wipeDeviceData).not.toHaveBeenCalled()
  expect(session().state).toBe('signed-in')
})
