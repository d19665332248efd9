import type { CatchUp, ServerFrame } from '../protocol/frames'

type Part = Extract<ServerFrame, { t: 'part' }>

/** Puts the pieces of catch-ups together, in whatever order they come and however often. */
export const assembler = (): ((part: Part) => CatchUp | undefined) => {
  const answers = new Map<string, Map<number, string>>()
  return ({ r, i, of, s }) => {
    const pieces = answers.get(r) ?? new Map<number, string>()
    answers.set(r, pieces.set(i, s))
    if (pieces.size < of) return undefined
    answers.delete(r)
    const text = Array.from({ length: of }, (_, piece) => pieces.get(piece)).join('')
    return JSON.parse(text) as CatchUp
  }
}
