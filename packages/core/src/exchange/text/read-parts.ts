import type { Day } from '../../calendar'
import type { Plan } from '../../plan/plan'
import { isUnitWord } from '../units'
import type { Part, PartReader, WrittenLine } from './part'
import { readWhen } from './read-when'

const lineWords: Readonly<Record<WrittenLine, readonly string[]>> = {
  demand: ['permintaan', 'pesan', 'pesanan', 'order', 'orderan', 'butuh', 'minta', 'perlu', 'demand'],
  production: ['produksi', 'buat', 'bikin', 'membuat', 'memproduksi', 'masak', 'make', 'production'],
  delivery: [
    'kirim',
    'kiriman',
    'pengiriman',
    'dikirim',
    'mengirim',
    'krm',
    'antar',
    'setor',
    'send',
    'delivery',
  ],
}
const lineOf = new Map(
  Object.entries(lineWords).flatMap(([line, words]) => words.map((word) => [word, line as WrittenLine])),
)
const fromWords = new Set(['dari', 'dr', 'oleh', 'from', 'by'])
const fillers = new Set(
  'tolong mohon ya yah yg yang untuk utk buat hari tgl tanggal pada sebanyak jumlah total siap mau akan ke di dan bu pak mbak mas kak bos lagi saja aja ini itu berikut daftar for on of please and'.split(
    ' ',
  ),
)

/** The words of a row: lower case, without the marks around them and WhatsApp's own for bold and italics. */
const wordsIn = (row: string): string[] =>
  row
    .toLowerCase()
    .replace(/(\d)\s*([x×])\s*(?=\p{L})/gu, '$1 ')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}@+-]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '' && !/^[+-]$/.test(word))

/** A price or a number that is not a quantity: `@15.000`, `rp15.000`. */
const readPrice: PartReader = (words, at) => {
  const word = words[at] ?? ''
  if (/^(?:@|rp)\.?\d/.test(word)) return { part: { is: 'filler' }, length: 1 }
  return (word === 'rp' || word === '@') && /^\d/.test(words[at + 1] ?? '')
    ? { part: { is: 'filler' }, length: 2 }
    : undefined
}

const readAmount =
  (plan: Plan): PartReader =>
  (words, at) => {
    const [, text, attached] = /^(-?\d[\d.,/-]*)(\p{L}+)?$/u.exec(words[at] ?? '') ?? []
    if (text === undefined) return undefined
    if (attached) return { part: { is: 'amount', text, unit: attached }, length: 1 }
    const next = words[at + 1]
    return next !== undefined && isUnitWord(next, plan.products)
      ? { part: { is: 'amount', text, unit: next }, length: 2 }
      : { part: { is: 'amount', text }, length: 1 }
  }

/** "buat" means to make, and before a day it means for. */
const readLine =
  (when: PartReader): PartReader =>
  (words, at) => {
    const word = words[at] ?? ''
    const line = lineOf.get(word)
    if (line === undefined) return undefined
    const isFor = word === 'buat' && (when(words, at + 1) || words[at + 1] === 'hari')
    return { part: isFor ? { is: 'filler' } : { is: 'line', line }, length: 1 }
  }

const readWord: PartReader = (words, at) => {
  const text = words[at] ?? ''
  if (fromWords.has(text)) return { part: { is: 'from' }, length: 1 }
  return { part: fillers.has(text) ? { is: 'filler' } : { is: 'word', text }, length: 1 }
}

/** Takes a row apart into what kind, when, how much, and the words that name something. Takes at most 60 words. */
export const readParts = (row: string, plan: Plan, today: Day): Part[] => {
  const words = wordsIn(row).slice(0, 60)
  const when = readWhen(plan, today)
  const readers = [readPrice, when, readAmount(plan), readLine(when), readWord]
  const parts: Part[] = []
  for (let at = 0; at < words.length; ) {
    const read = readers.map((reader) => reader(words, at)).find((result) => result !== undefined)
    if (!read) break
    parts.push(read.part)
    at += read.length
  }
  return parts
}
