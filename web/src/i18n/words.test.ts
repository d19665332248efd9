import { waitFor } from '@solidjs/testing-library'
import { afterEach, expect, it, vi } from 'vitest'
import { setLanguage } from './language'
import { words } from './words'

const id = { title: 'Rencana' }
const en = { title: 'Plan' }

afterEach(() => setLanguage('id'))

it('asks for English only when a person wants it', async () => {
  const load = vi.fn(async () => ({ en }))
  const t = words(id, load)
  expect(t().title).toBe('Rencana')
  expect(load).not.toHaveBeenCalled()
  setLanguage('en')
  expect(t().title).toBe('Rencana')
  await waitFor(() => expect(t().title).toBe('Plan'))
  expect(load).toHaveBeenCalledOnce()
})

it('stays readable when English cannot be loaded, and asks again later', async () => {
  const load = vi.fn(async () => ({ en })).mockRejectedValueOnce(new Error('no connection'))
  const t = words(id, load)
  setLanguage('en')
  expect(t().title).toBe('Rencana')
  await waitFor(() => expect(t().title).toBe('Plan'))
  expect(load).toHaveBeenCalledTimes(2)
})
