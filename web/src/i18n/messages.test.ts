import { expect, it } from 'vitest'

type Words = Record<string, unknown>

const english = import.meta.glob<{ en: Words }>(['../**/messages.en.ts', '../**/words.en.ts'], {
  eager: true,
})
const indonesian = import.meta.glob<{ id: Words }>(['../**/messages.ts', '../**/words.ts', '!./words.ts'], {
  eager: true,
})
const files = Object.entries(indonesian).map(([path, { id }]): [string, { id: Words; en: Words }] => [
  path,
  { id, en: english[path.replace('.ts', '.en.ts')]?.en ?? {} },
])

/** Every word with its path; a function is called with its parameters' places as text. */
const sentences = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, word]): [string, string][] => {
    if (typeof word === 'string') return [[path + key, word]]
    if (typeof word === 'function') return [[path + key, `${word('1', '2', '3')}`]]
    return word !== null && typeof word === 'object' ? sentences(word as Words, `${path}${key}.`) : []
  })

it('there are words to check', () => expect(files.length).toBeGreaterThan(5))

it.each(files)('%s has the same keys in both languages', (_, messages) => {
  const keys = (words: Words) => sentences(words).map(([key]) => key)
  expect(keys(messages.en)).toEqual(keys(messages.id))
})

it.each(files)('%s has no empty words', (_, messages) => {
  for (const language of [messages.id, messages.en]) {
    expect(sentences(language).filter(([, text]) => text.trim() === '')).toEqual([])
  }
})

it.each(files)('%s says nothing in technical words', (_, messages) => {
  const technical = /sinkronisasi|autentikasi|\b(?:in)?valid\b|\berror\b|authenticat/i
  const all = [...sentences(messages.id), ...sentences(messages.en)]
  expect(all.filter(([, text]) => technical.test(text))).toEqual([])
})

it.each(files)('%s keeps Indonesian sentences to twelve words', (_, messages) => {
  const tooLong = sentences(messages.id)
    .flatMap(([key, text]) => text.split(/(?<=[.!?])\s+/).map((sentence) => [key, sentence] as const))
    .filter(([, sentence]) => sentence.split(/\s+/).length > 12)
  expect(tooLong).toEqual([])
})
