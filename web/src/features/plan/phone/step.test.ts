import { expect, test } from 'vitest'
import { stepped } from './step'

test('one press is one unit, and decimals stay', () => {
  expect(stepped('40', 1)).toBe('41')
  expect(stepped('1.500,25', -1)).toBe('1499,25')
})

test('never goes below zero or above the largest quantity', () => {
  expect(stepped('0,5', -1)).toBe('0')
  expect(stepped('1.000.000', 1)).toBe('1000000')
})

test('an empty field or a word counts as nothing', () => {
  expect(stepped('', 1)).toBe('1')
  expect(stepped('banyak', 1)).toBe('1')
})

test('with a step of the product’s own it goes to multiples of it, from whatever is there', () => {
  expect(stepped('40', 1, 20_000)).toBe('60')
  expect(stepped('41', 1, 20_000)).toBe('60')
  expect(stepped('41', -1, 20_000)).toBe('40')
  expect(stepped('40', -3, 20_000)).toBe('0')
  expect(stepped('0,5', 2, 250)).toBe('1')
})
