import { projectProduct } from '@rembuk/core/plan/projection'
import { expect, test } from 'vitest'
import { producersStock } from './producers-stock'

const frame = { start: '2026-11-23', weeks: 4 }
const product = { id: 'p1', name: 'Emping', unit: 'kg', opening: 0, safety: 0, demand: [0, 0, 0, 0] }
const maker = (partyId: string, opening: number, production: number, delivery: number) => ({
  partyId,
  opening,
  production: [production, 0, 0, 0],
  deliveries: [{ day: '2026-11-27', quantity: delivery }],
})

test('adds up what the producers hold', () => {
  const projection = projectProduct(
    { ...product, makers: [maker('a', 5, 10, 4), maker('b', 1, 0, 0)] },
    frame,
  )
  expect(producersStock(projection, 0)).toEqual({ balance: 12, mark: { kind: 'ok', size: 12 } })
})

test('one producer who promised too much is a shortage, whatever the others hold', () => {
  const projection = projectProduct(
    { ...product, makers: [maker('a', 0, 3, 10), maker('b', 50, 0, 0)] },
    frame,
  )
  expect(producersStock(projection, 0)).toEqual({ balance: 43, mark: { kind: 'shortage', size: 7 } })
})
