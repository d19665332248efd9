import { MAX_QUANTITY } from '@rembuk/core/quantity'
import { expect, test } from 'vitest'
import { deliveryTexts, readDeliveryForm } from './delivery-form'

const bounds = { start: '2026-11-23', end: '2026-12-20', there: 0 }
const filled = {
  productId: 'p1',
  placeId: 'u1',
  day: '2026-11-27',
  quantity: '20',
  carrier: ' Pikap ',
  note: ' ',
}

test('a whole form gives the delivery, with what was left empty as nothing', () => {
  expect(readDeliveryForm(filled, bounds)).toEqual({
    ok: true,
    values: {
      productId: 'p1',
      placeId: 'u1',
      day: '2026-11-27',
      quantity: 20_000,
      carrier: 'Pikap',
      note: undefined,
    },
  })
})

test('every field that does not hold is named at once', () => {
  const texts = { productId: '', placeId: '', day: '', quantity: '0', carrier: 'x\u0007', note: '\u202e' }
  expect(readDeliveryForm(texts, bounds)).toEqual({
    ok: false,
    errors: { productId: true, placeId: true, day: true, quantity: 'zero', carrier: true, note: true },
  })
})

test('a day outside of the plan and a sum that is too large are refused', () => {
  for (const day of ['2026-11-22', '2026-12-21', '2026-02-30'])
    expect(readDeliveryForm({ ...filled, day }, bounds)).toEqual({ ok: false, errors: { day: true } })
  expect(readDeliveryForm(filled, { ...bounds, there: MAX_QUANTITY })).toEqual({
    ok: false,
    errors: { quantity: 'sum' },
  })
})

test('a delivery that is shown and read again is the same', () => {
  const delivery = { day: '2026-11-27', quantity: 1_500, carrier: 'Pikap', note: 'Pagi' }
  const texts = deliveryTexts({ productId: 'p1', placeId: 'u1' }, delivery)
  expect(texts.quantity).toBe('1,5')
  expect(readDeliveryForm(texts, bounds)).toEqual({
    ok: true,
    values: { productId: 'p1', placeId: 'u1', ...delivery },
  })
})
