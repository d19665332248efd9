import { MemoryRouter, Route } from '@solidjs/router'
import { cleanup, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import HomePage from './home-page'
import { keptList } from './kept-list'

const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  fetched.mockReset()
})

const json = (body: object) =>
  new Response(JSON.stringify(body), { status: 200, headers: { 'content-type': 'application/json' } })

const batang = {
  id: 'batang',
  name: 'Oleh-oleh Batang',
  region: 'Limpung, Batang',
  timeZone: 'Asia/Jakarta',
  parties: [
    { id: 'emping', name: 'Emping Bu Ratmi', kind: 'producer' as const },
    { id: 'koperasi', name: 'Koperasi Batang Makmur', kind: 'cooperative' as const },
  ],
  role: 'staff' as const,
  partyId: 'koperasi',
  planDocumentId: 'batang.plan.1',
}

const open = () =>
  render(() => (
    <MemoryRouter>
      <Route path="/" component={HomePage} />
    </MemoryRouter>
  ))

it('shows each partnership with my part in it and a way to its plan', async () => {
  fetched.mockResolvedValue(json({ partnerships: [batang] }))
  open()
  const link = await screen.findByRole('link', { name: 'Buka rencana Oleh-oleh Batang' })
  expect(link.getAttribute('href')).toBe('/kemitraan/batang/rencana')
  screen.getByText('Staf koperasi · Koperasi Batang Makmur')
})

it('names the cooperative before its producers', async () => {
  fetched.mockResolvedValue(json({ partnerships: [batang] }))
  open()
  const parties = await screen.findByRole('list', { name: 'Pihak' })
  expect([...parties.children].map((party) => party.textContent)).toEqual([
    'Koperasi Batang Makmur',
    'Emping Bu Ratmi',
  ])
})

it('leads a new person to the first partnership', async () => {
  fetched.mockResolvedValue(json({ partnerships: [] }))
  open()
  await screen.findByText('Belum ada kemitraan')
  expect(screen.getByRole('link', { name: 'Buat kemitraan' }).getAttribute('href')).toBe('/kemitraan/baru')
})

it('without a signal shows the last list and from when it is', async () => {
  keptList.write({ partnerships: [batang], savedAt: new Date(2026, 10, 21, 10, 32).getTime() })
  fetched.mockRejectedValue(new TypeError('Failed to fetch'))
  open()
  await screen.findByText('Anda sedang luring. Daftar ini per 21 Nov 10.32.')
  screen.getByRole('link', { name: 'Buka rencana Oleh-oleh Batang' })
})

it('with nothing kept says what is wrong and asks again on request', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  fetched.mockResolvedValueOnce(json({ partnerships: [batang] }))
  open()
  const retry = await screen.findByRole('button', { name: 'Coba lagi' })
  retry.click()
  await screen.findByRole('link', { name: 'Buka rencana Oleh-oleh Batang' })
})

it('does not trust what the device kept', async () => {
  localStorage.setItem('rembuk/partnerships', '{"partnerships":[{"id":1}],"savedAt":0}')
  fetched.mockRejectedValue(new TypeError('Failed to fetch'))
  open()
  await screen.findByText('Daftar kemitraan gagal dimuat')
})
