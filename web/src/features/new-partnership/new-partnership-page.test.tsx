import { MemoryRouter, Route } from '@solidjs/router'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import NewPartnershipPage from './new-partnership-page'

const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  sessionStorage.clear()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  fetched.mockReset()
})

const json = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

const created = {
  id: 'k3v9x2',
  name: 'Oleh-oleh Batang',
  region: '',
  timeZone: 'Asia/Jakarta',
  parties: [],
  role: 'admin',
  planDocumentId: 'k3v9x2.plan.1',
  people: [],
}

const open = async () => {
  render(() => (
    <MemoryRouter>
      <Route path="/" component={NewPartnershipPage} />
      <Route path="/kemitraan/:partnershipId/rencana" component={() => <p>rencana terbuka</p>} />
    </MemoryRouter>
  ))
  await screen.findByLabelText('Nama kemitraan')
}
const type = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
const fill = () => {
  type('Nama kemitraan', 'Oleh-oleh Batang')
  type('Nama koperasi', 'Koperasi Batang Makmur')
  type('Nama usaha', 'Emping Bu Ratmi')
}
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Buat kemitraan' }))
const keyOf = (index: number) => new Headers(fetched.mock.calls[index]?.[1]?.headers).get('idempotency-key')

it('names every missing field, goes to the first one and sends nothing', async () => {
  await open()
  submit()
  await screen.findByText('Tulis nama kemitraan.')
  screen.getByText('Tulis nama koperasi.')
  screen.getByText('Tulis nama usaha, atau hapus baris ini.')
  expect(document.activeElement).toBe(screen.getByLabelText('Nama kemitraan'))
  expect(fetched).not.toHaveBeenCalled()
})

it('opens the plan of the new partnership', async () => {
  fetched.mockResolvedValue(json(201, created))
  await open()
  fill()
  submit()
  await screen.findByText('rencana terbuka')
  expect(JSON.parse(String(fetched.mock.lastCall?.[1]?.body))).toMatchObject({
    name: 'Oleh-oleh Batang',
    cooperative: { name: 'Koperasi Batang Makmur' },
    producers: [{ name: 'Emping Bu Ratmi' }],
    mine: 'cooperative',
  })
})

it('loses nothing without a network and sends the same submission again', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce(json(201, created))
  await open()
  fill()
  submit()
  await screen.findByText('Tidak ada sambungan internet. Periksa sinyal, lalu coba lagi.')
  expect(screen.getByLabelText<HTMLInputElement>('Nama usaha').value).toBe('Emping Bu Ratmi')
  submit()
  await screen.findByText('rencana terbuka')
  expect(keyOf(0)).toMatch(/^[\w-]{16,}$/)
  expect(keyOf(1)).toBe(keyOf(0))
})

it("shows the server's complaint at its field", async () => {
  fetched.mockResolvedValue(
    json(400, { type: 'x', title: 'x', status: 400, code: 'bad-input', fields: ['cooperative.name'] }),
  )
  await open()
  fill()
  submit()
  await waitFor(() =>
    expect(screen.getByLabelText('Nama koperasi').getAttribute('aria-invalid')).toBe('true'),
  )
  expect(document.activeElement).toBe(screen.getByLabelText('Nama koperasi'))
})

it('keeps what was typed when the page is left and opened again', async () => {
  await open()
  fill()
  cleanup()
  await open()
  expect(screen.getByLabelText<HTMLInputElement>('Nama kemitraan').value).toBe('Oleh-oleh Batang')
})

it('adds a row and goes to it; the only row cannot be removed', async () => {
  await open()
  expect(screen.queryByRole('button', { name: /^Hapus/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Tambah produsen' }))
  expect(document.activeElement).toBe(screen.getAllByLabelText('Nama usaha')[1])
  fireEvent.click(screen.getByRole('button', { name: 'Hapus Produsen 2' }))
  expect(screen.getAllByLabelText('Nama usaha')).toHaveLength(1)
})

it('goes back to the cooperative when the own row is removed', async () => {
  await open()
  fireEvent.click(screen.getByRole('button', { name: 'Tambah produsen' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Produsen 2' }))
  fireEvent.click(screen.getByRole('button', { name: 'Hapus Produsen 2' }))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Koperasi' }).checked).toBe(true)
})

it('says where the partnership lies and what it makes, for those who look after the region', async () => {
  fetched.mockResolvedValue(json(201, created))
  await open()
  fill()
  const choose = (label: RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } })
  choose(/^Provinsi/, '33')
  choose(/^Kabupaten atau kota/, '33.25')
  choose(/^Bidang usaha/, 'food')
  submit()
  await waitFor(() => expect(fetched).toHaveBeenCalled())
  expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toMatchObject({
    regionCode: '33.25',
    sector: 'food',
  })
})
