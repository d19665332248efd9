import type { MessageSettingsView } from '@rembuk/contract/messages'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MessageChoice } from './message-choice'

const fetched = vi.fn<typeof fetch>()

const settings: MessageSettingsView = {
  choice: {
    pace: 'at-once',
    dailyAt: 390,
    weekday: 0,
    quietFrom: 1260,
    quietUntil: 360,
    by: 'whatsapp',
    timeZone: 'Asia/Jakarta',
  },
  isShownHere: false,
  hasEmail: false,
}

/** What the server was asked to keep, each still without its answer. */
let asked: { by: string; pace: string; answer: (response: Response) => void }[]

beforeEach(() => {
  asked = []
  vi.stubGlobal('fetch', fetched)
  fetched.mockImplementation((_, init) => {
    const json = { status: 200, headers: { 'content-type': 'application/json' } }
    if (init?.method !== 'PUT') return Promise.resolve(new Response(JSON.stringify(settings), json))
    return new Promise((answer) => asked.push({ ...JSON.parse(String(init.body)), answer }))
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  fetched.mockReset()
})

const taken = () => new Response(null, { status: 204 })

it('sends one choice after the other, so that the newest stays', async () => {
  render(() => <MessageChoice />)
  fireEvent.click(await screen.findByLabelText('SMS'))
  fireEvent.click(screen.getByLabelText(/^Sekali sehari/))
  await waitFor(() => expect(asked).toMatchObject([{ by: 'sms', pace: 'at-once' }]))
  asked[0]?.answer(taken())
  await waitFor(() => expect(asked[1]).toMatchObject({ by: 'sms', pace: 'daily' }))
})

it('goes back to what the server has when the newest choice cannot be kept', async () => {
  render(() => <MessageChoice />)
  fireEvent.click(await screen.findByLabelText('SMS'))
  fireEvent.click(screen.getByLabelText(/^Sekali sehari/))
  await waitFor(() => expect(asked).toHaveLength(1))
  asked[0]?.answer(taken())
  await waitFor(() => expect(asked).toHaveLength(2))
  asked[1]?.answer(new Response('', { status: 502 }))
  await screen.findByText(/^Pesan datang langsung lewat SMS/)
  expect((screen.getByLabelText(/^Langsung/) as HTMLInputElement).checked).toBe(true)
})
