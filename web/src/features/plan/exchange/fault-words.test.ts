import type { Fault } from '@rembuk/core/exchange/fault'
import { expect, it } from 'vitest'
import { faultWords } from './fault-words'

const text = 'x'
const faults: { [Code in Fault['code']]: Extract<Fault, { code: Code }> } = {
  'product-missing': { code: 'product-missing' },
  'product-unknown': { code: 'product-unknown', text, choices: [] },
  'product-ambiguous': { code: 'product-ambiguous', text, choices: ['Emping', 'Batik'] },
  'product-without-producer': { code: 'product-without-producer', product: 'Emping' },
  'producer-missing': { code: 'producer-missing', product: 'Emping', choices: ['A'] },
  'producer-unknown': { code: 'producer-unknown', text, choices: ['A'] },
  'producer-ambiguous': { code: 'producer-ambiguous', text, choices: ['A', 'B'] },
  'outlet-missing': { code: 'outlet-missing', choices: ['A'] },
  'outlet-unknown': { code: 'outlet-unknown', text, choices: ['A'] },
  'outlet-ambiguous': { code: 'outlet-ambiguous', text, choices: ['A', 'B'] },
  'line-missing': { code: 'line-missing' },
  'line-unknown': { code: 'line-unknown', text },
  'quantity-missing': { code: 'quantity-missing' },
  'quantity-repeated': { code: 'quantity-repeated' },
  'quantity-unreadable': { code: 'quantity-unreadable', text, fault: 'grouping' },
  'quantity-unfit': { code: 'quantity-unfit', unit: 'kg' },
  'unit-unknown': { code: 'unit-unknown', text, choices: ['kg'] },
  'day-unknown': { code: 'day-unknown', text },
  'day-repeated': { code: 'day-repeated' },
  'outside-plan': { code: 'outside-plan', day: '2026-12-25', first: '2026-11-23', last: '2026-12-20' },
  'below-deliveries': { code: 'below-deliveries', least: 30_000 },
  'place-repeated': { code: 'place-repeated' },
  'day-missing': { code: 'day-missing' },
  'sheets-differ': { code: 'sheets-differ', quantity: 40_000 },
  'place-unknown': { code: 'place-unknown', text, choices: ['A'] },
  'place-ambiguous': { code: 'place-ambiguous', text, choices: ['A', 'B'] },
  'route-unfit': { code: 'route-unfit' },
  'store-only': { code: 'store-only' },
  'material-missing': { code: 'material-missing' },
  'material-unknown': { code: 'material-unknown', text, choices: [] },
  'material-ambiguous': { code: 'material-ambiguous', text, choices: ['A', 'B'] },
  'quantity-zero': { code: 'quantity-zero' },
  'ceiling-below-safety': { code: 'ceiling-below-safety' },
  'yield-unfit': { code: 'yield-unfit', text },
  'lead-unfit': { code: 'lead-unfit', text },
  'lots-unfit': { code: 'lots-unfit', text },
  'yes-no-unknown': { code: 'yes-no-unknown', text },
  'text-unfit': { code: 'text-unfit', limit: 80 },
  'unit-fixed': { code: 'unit-fixed', text },
  'too-many': { code: 'too-many', limit: 20 },
}

it.each(Object.values(faults))('$code says what to do, in whole sentences', (fault) => {
  expect(faultWords(fault)).toMatch(/^.{10,}\.$/)
})

it('choices are named, at most five', () => {
  expect(faultWords(faults['product-ambiguous'])).toBe(
    '"x" bisa berarti beberapa produk. Tulis salah satu: Emping, Batik.',
  )
  const choices = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(faultWords({ code: 'unit-unknown', text, choices })).toBe(
    'Satuan x belum dikenal. Pakai a, b, c, d, e, atau daftarkan di produk.',
  )
})
