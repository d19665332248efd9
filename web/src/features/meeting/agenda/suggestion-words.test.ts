import { emptyList } from '@rembuk/core/work/commitment-list'
import { expect, test } from 'vitest'
import { type Suggestion, suggestionWords } from './suggestion-words'

const names = {
  list: {
    ...emptyList,
    products: { emping: { name: 'Emping melinjo', unit: 'kg' } },
    items: [
      {
        became: { kind: 'kept' as const },
        commitment: {
          kind: 'produce' as const,
          id: 'produce.emping.karyo.2026-11-23',
          partyId: 'karyo',
          productId: 'emping',
          quantity: 25_000,
          planDay: '2026-11-23',
          dueDay: '2026-11-29',
        },
      },
    ],
  },
  parties: [],
  personName: () => 'Pak Karyo',
}

const wordsOf = (suggestion: Suggestion): string => suggestionWords(suggestion, names)

test('a late promise is called by what was promised, or by its day where this device does not know it', () => {
  const late = { kind: 'late', id: 'late.x', minutes: 5, dueDay: '2026-11-29' } as const
  expect(wordsOf({ ...late, commitmentId: 'produce.emping.karyo.2026-11-23' })).toBe(
    'Terlambat: Buat 25 kg Emping melinjo (29 Nov)',
  )
  expect(wordsOf({ ...late, commitmentId: 'gone' })).toBe('Komitmen terlambat (29 Nov)')
})

test('an obstacle goes from met over its fix to a check', () => {
  const obstacle = { id: 'o', minutes: 5, obstacleId: 'o', text: 'Mesin rusak' }
  const owner = { ownerId: 'karyo', dueDay: '2026-12-07' }
  expect([
    wordsOf({ ...obstacle, ...owner, kind: 'obstacle' }),
    wordsOf({ ...obstacle, ...owner, kind: 'fix' }),
    wordsOf({ ...obstacle, kind: 'check', how: 'Diganti' }),
  ]).toEqual([
    'Kendala baru: Mesin rusak',
    'Perbaikan kendala: Mesin rusak',
    'Periksa hasil perbaikan: Mesin rusak',
  ])
})

test('a title that is too long is cut so that it can stand on the agenda', () => {
  const words = wordsOf({
    kind: 'follow-up',
    id: 'f',
    minutes: 5,
    commitmentId: 'f',
    text: 'x'.repeat(280),
    ownerId: 'karyo',
    dueDay: '2026-12-07',
    isLate: false,
  })
  expect([words.length, words.endsWith('…')]).toEqual([280, true])
})
