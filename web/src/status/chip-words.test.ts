import { waitFor } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { setLanguage } from '../i18n/language'
import type { ChipState } from './chip-state'
import { chipWords } from './chip-words'
import { statusWords } from './status-words'
import { t } from './words'
import { en } from './words.en'

afterEach(() => setLanguage('id'))

const states: [ChipState, string][] = [
  [{ is: 'connecting', unsent: 0 }, 'Menyambung…'],
  [{ is: 'saving' }, 'Menyimpan…'],
  [{ is: 'sending', unsent: 2 }, 'Tersimpan di HP · mengirim'],
  [{ is: 'sent' }, 'Terkirim'],
  [{ is: 'offline', unsent: 3 }, 'Luring · 3 belum terkirim'],
  [{ is: 'offline', unsent: 0 }, 'Luring'],
  [{ is: 'sign-in', unsent: 0 }, 'Masuk lagi'],
  [{ is: 'no-access', unsent: 0 }, 'Akses dicabut'],
  [{ is: 'outdated', unsent: 0 }, 'Perbarui aplikasi'],
  [{ is: 'device-failed', unsent: 1 }, 'Penyimpanan HP penuh'],
]

test.each(states)('the chip for %j on a phone says "%s"', (state, words) => {
  expect(chipWords(state, true)).toBe(words)
})

test('a laptop is not called HP', () => {
  for (const [state] of states) expect(chipWords(state, false)).not.toContain('HP')
  expect(chipWords({ is: 'sending', unsent: 1 }, false)).toBe('Tersimpan di perangkat ini · mengirim')
})

test('every state has a sentence in both languages', async () => {
  for (const [state] of states) expect(statusWords(state)).toMatch(/\.$/)
  setLanguage('en')
  await waitFor(() => expect(t()).toBe(en))
  for (const [state] of states) expect(statusWords(state)).toMatch(/\.$/)
})
