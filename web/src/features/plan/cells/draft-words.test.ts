import { expect, test } from 'vitest'
import { draftWords } from './draft-words'
import { readTyped } from './typed-quantity'

test('a unit that is not known is named, with those that are', () => {
  const read = readTyped('40 karung', { unit: 'kg', units: [{ name: 'dus', size: 20_000 }] })
  if (read.ok || read.fault !== 'unit') throw new Error('taken')
  expect(draftWords({ text: '40 karung', fault: 'unit', unit: { name: read.unit, known: read.known } })).toBe(
    'Satuan karung belum dikenal. Pakai kg, dus, kuintal, ton, atau daftarkan di produk.',
  )
})

test('what else is wrong has words of its own', () => {
  expect(draftWords({ text: 'banyak', fault: 'not-a-number' })).toMatch(/^Tulis angka saja/)
})
