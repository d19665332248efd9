import { expect, test } from 'vitest'
import { readTyped } from './typed-quantity'

const emping = { unit: 'kg', units: [{ name: 'dus', size: 20_000 }] }
const batik = { unit: 'lembar', units: [{ name: 'ikat', size: 333 }] }
const taken = (quantity: number) => ({ ok: true, quantity })
const refused = (fault: string) => ({ ok: false, fault })

test('a number is one of the base unit, with or without its name', () => {
  expect(readTyped('1.500,5', emping)).toEqual(taken(1_500_500))
  expect(readTyped('40 kg', emping)).toEqual(taken(40_000))
  expect(readTyped('', emping)).toEqual(refused('empty'))
})

test("a number of the product's own unit or a standard one is turned into the base unit", () => {
  expect(readTyped('2 dus', emping)).toEqual(taken(40_000))
  expect(readTyped('1,5Dus', emping)).toEqual(taken(30_000))
  expect(readTyped('0,5 dus', emping)).toEqual(taken(10_000))
  expect(readTyped('2 kardus', emping)).toEqual(taken(40_000))
  expect(readTyped('500 gr', emping)).toEqual(taken(500))
  expect(readTyped(' 3 lusin ', batik)).toEqual(taken(36_000))
  expect(readTyped('2 lusin', batik)).toEqual(taken(24_000))
  expect(readTyped('1 kodi', batik)).toEqual(taken(20_000))
  expect(readTyped('0,5 lusin', batik)).toEqual(taken(6_000))
})

test('a unit that says nothing about the product makes it no number', () => {
  const known = ['kg', 'dus', 'kuintal', 'ton']
  for (const unit of ['karung', 'lusin'])
    expect(readTyped(`2 ${unit}`, emping)).toEqual({ ...refused('unit'), unit, known })
  for (const text of ['dus', 'dua dus', '4o'])
    expect(readTyped(text, emping)).toEqual(refused('not-a-number'))
  expect(readTyped('2 dus', undefined)).toEqual(refused('not-a-number'))
})

test('nothing is rounded, and nothing passes the largest quantity', () => {
  expect(readTyped('0,5 ikat', batik)).toEqual(refused('decimals'))
  expect(readTyped('999.999 dus', emping)).toEqual(refused('too-large'))
  expect(readTyped('1.5 dus', emping)).toEqual(refused('grouping'))
})
