import { MemoryRouter, Route } from '@solidjs/router'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { signedOut } from '../../session/session'
import SignInPage from './sign-in-page'

const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  signedOut()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  fetched.mockReset()
})

const json = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
const refusal = (status: number, code: string, facts: object = {}) =>
  json(status, { type: 'x', title: code, status, code, ...facts })
const sent = () => json(202, { retryAfterSeconds: 60, expiresInSeconds: 300 })

const open = () =>
  render(() => (
    <MemoryRouter>
      <Route path="/" component={SignInPage} />
    </MemoryRouter>
  ))
const typePhone = (text: string) =>
  fireEvent.input(screen.getByLabelText('Nomor HP'), { target: { value: text } })
const askForCode = () => fireEvent.click(screen.getByRole('button', { name: 'Kirim kode' }))
const typeCode = async (text: string) =>
  fireEvent.input(await screen.findByLabelText('Kode 6 angka'), { target: { value: text } })

it.each(['0812 3456 7890', '62812-3456-7890', '+62 812 3456 7890'])('accepts %s', async (phone) => {
  fetched.mockResolvedValue(sent())
  open()
  typePhone(phone)
  askForCode()
  await screen.findByLabelText('Kode 6 angka')
  expect(JSON.parse(String(fetched.mock.lastCall?.[1]?.body))).toEqual({ phone, channel: 'whatsapp' })
})

it('says how to write a number, keeps what was typed and asks nobody', async () => {
  open()
  typePhone('12345678')
  askForCode()
  await screen.findByText('Tulis nomor HP seperti 0812 3456 7890.')
  expect(screen.getByLabelText<HTMLInputElement>('Nomor HP').value).toBe('12345678')
  expect(fetched).not.toHaveBeenCalled()
})

it('says how many tries are left after a wrong code', async () => {
  fetched.mockResolvedValueOnce(sent()).mockResolvedValueOnce(refusal(422, 'code-wrong', { attemptsLeft: 4 }))
  open()
  typePhone('081234567890')
  askForCode()
  await typeCode('111 111')
  await screen.findByText('Kode salah. Sisa 4 kali mencoba.')
})

it('asks a new person for a name', async () => {
  fetched
    .mockResolvedValueOnce(sent())
    .mockResolvedValueOnce(json(200, { id: 'p1', name: '', phoneHint: '•••890' }))
  open()
  typePhone('081234567890')
  askForCode()
  await typeCode('123456')
  await screen.findByLabelText('Nama Anda')
})

it('counts down to the next code and goes back to the number as it was typed', async () => {
  fetched.mockResolvedValueOnce(sent())
  open()
  typePhone('0812-3456-7890')
  askForCode()
  await screen.findByText(/^Kirim ulang dalam \d+ detik$/)
  fireEvent.click(screen.getByRole('button', { name: 'Ganti nomor' }))
  expect((await screen.findByLabelText<HTMLInputElement>('Nomor HP')).value).toBe('0812-3456-7890')
})

it('comes back to the code when the phone threw the page away meanwhile', async () => {
  fetched.mockResolvedValueOnce(sent())
  open()
  typePhone('081234567890')
  askForCode()
  await screen.findByLabelText('Kode 6 angka')
  cleanup()
  open()
  await screen.findByLabelText('Kode 6 angka')
})

it('says how long to wait when codes were asked for too often', async () => {
  fetched.mockResolvedValueOnce(refusal(429, 'too-many-requests', { retryAfterSeconds: 45 }))
  open()
  typePhone('081234567890')
  askForCode()
  await screen.findByText('Terlalu sering mencoba. Tunggu 45 detik, lalu coba lagi.')
})
