import { defaultMessageChoice } from '@rembuk/core/message/message-choice'
import { expect, it } from 'vitest'
import { choiceWords } from './choice-words'

it('says when and where messages come', () => {
  expect(choiceWords(defaultMessageChoice, false)).toBe(
    'Pesan datang langsung lewat WhatsApp, kecuali pukul 21.00–06.00.',
  )
  expect(choiceWords({ ...defaultMessageChoice, quietUntil: 21 * 60, by: 'sms' }, true)).toBe(
    'Pesan datang langsung lewat SMS dan di perangkat ini.',
  )
  expect(choiceWords({ ...defaultMessageChoice, pace: 'daily' }, false)).toBe(
    'Satu pesan setiap hari pukul 06.30 lewat WhatsApp, kecuali tidak ada kabar.',
  )
})

it('names the day of a week’s message', () => {
  expect(choiceWords({ ...defaultMessageChoice, pace: 'weekly', weekday: 4, by: 'email' }, false)).toBe(
    'Satu pesan setiap Jumat pukul 06.30 lewat e-mail, kecuali tidak ada kabar.',
  )
})

it('names the end of the quiet hours for a day’s message that they hold', () => {
  expect(choiceWords({ ...defaultMessageChoice, pace: 'daily', dailyAt: 4 * 60 }, false)).toContain(
    'pukul 06.00',
  )
})

it('says that nothing comes', () => {
  expect(choiceWords({ ...defaultMessageChoice, pace: 'none' }, true)).toBe(
    'Tidak ada pesan. Semua kabar tetap ada di Rembuk.',
  )
  expect(choiceWords({ ...defaultMessageChoice, by: 'none' }, false)).toBe(
    'Pilih dulu lewat mana pesan datang.',
  )
})
