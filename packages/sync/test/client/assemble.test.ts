import { expect, it } from 'vitest'
import { assembler } from '../../src/client/assemble'

const text = JSON.stringify({ seq: 3, updates: [], whole: true })
const part = (r: string, i: number) =>
  ({ t: 'part', r, i, of: 3, s: text.slice(i * 15, i === 2 ? undefined : (i + 1) * 15) }) as const

it('pieces of two answers do not mix, in whatever order they come', () => {
  const assemble = assembler()
  for (const [r, i] of [
    ['a', 2],
    ['b', 0],
    ['a', 0],
    ['b', 2],
    ['a', 0],
  ] as const) {
    expect(assemble(part(r, i))).toBeUndefined()
  }
  expect(assemble(part('b', 1))).toEqual(JSON.parse(text))
  expect(assemble(part('a', 1))).toEqual(JSON.parse(text))
})
