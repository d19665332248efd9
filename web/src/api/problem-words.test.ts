import { refusalCodes } from '@rembuk/core/refusal'
import { expect, it } from 'vitest'
import type { ApiProblemCode } from './problem'
import { id, problemWords } from './problem-words'
import { en } from './problem-words.en'

const codes: ApiProblemCode[] = [...refusalCodes, 'outage', 'bug', 'offline']

it.each(Object.entries({ id, en }))(
  'every problem has words in %s that say what happened and what to do',
  (_, sentences) => {
    for (const code of codes) {
      const text = sentences[code]({})
      expect(text, code).toMatch(/^[A-Z].*[.]$/)
      expect(text, code).not.toMatch(/undefined|NaN/)
    }
  },
)

it('keeps each sentence to twelve words', () => {
  for (const code of codes) {
    for (const sentence of problemWords({ code, facts: {} }).split(/(?<=[.])\s/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12)
    }
  }
})

it('says how many tries are left', () => {
  expect(problemWords({ code: 'code-wrong', facts: { attemptsLeft: 3 } })).toBe(
    'Kode salah. Sisa 3 kali mencoba.',
  )
  expect(problemWords({ code: 'code-wrong', facts: { attemptsLeft: 0 } })).toBe(
    'Kode salah terlalu sering. Minta kode baru.',
  )
})

it('says how long to wait, in seconds or minutes', () => {
  const wait = (retryAfterSeconds: number) =>
    problemWords({ code: 'too-many-requests', facts: { retryAfterSeconds } })
  expect(wait(42)).toContain('Tunggu 42 detik')
  expect(wait(3600)).toContain('Tunggu 60 menit')
})
