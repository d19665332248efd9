import { afterEach, beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => {
  localStorage.clear()
  vi.resetModules()
})
afterEach(() => localStorage.clear())

it('starts in Indonesian', async () => {
  const { language } = await import('./language')
  expect(language()).toBe('id')
})

it('keeps the chosen language on this device and tells the page', async () => {
  const first = await import('./language')
  first.setLanguage('en')
  expect(document.documentElement.lang).toBe('en')
  vi.resetModules()
  const second = await import('./language')
  expect(second.language()).toBe('en')
})

it.each(['"fr"', 'garbage', '{}', ''])('takes Indonesian when the device holds %j', async (text) => {
  localStorage.setItem('rembuk/language', text)
  const { language } = await import('./language')
  expect(language()).toBe('id')
})
