import { describe, expect, it } from 'vitest'
import { readAmount, readRupiah } from './read-amounts'
import { asksReason, readReceipt, receiptSum, receiptTexts, withAccepted } from './receipt-form'

const form = (texts: Partial<ReturnType<typeof receiptTexts>>) => ({ ...receiptTexts({}), ...texts })

describe('the form of a receipt', () => {
  it('takes what is left empty for nothing', () => {
    expect(readReceipt(receiptTexts({ accepted: 40_000 }))).toEqual({
      ok: true,
      amounts: { accepted: 40_000, rejected: 0, short: 0, wasted: 0 },
    })
  })

  it('wants a reason for what was rejected, and keeps it only where one is asked for', () => {
    const rejected = form({ accepted: '35', rejected: '5' })
    expect(asksReason(rejected)).toBe(true)
    expect(readReceipt(rejected)).toEqual({ ok: false, errors: { reason: true } })
    expect(readReceipt({ ...rejected, reason: ' Lembap ' })).toMatchObject({
      ok: true,
      amounts: { rejected: 5_000, reason: 'Lembap' },
    })
    expect(readReceipt(form({ accepted: '40', reason: 'Lembap' }))).toEqual({
      ok: true,
      amounts: { accepted: 40_000, rejected: 0, short: 0, wasted: 0 },
    })
  })

  it('names each amount that cannot be read, and asks for at least one', () => {
    expect(readReceipt(form({ accepted: 'banyak', short: '1.5' }))).toEqual({
      ok: false,
      errors: { accepted: 'not-a-number', short: 'grouping' },
    })
    expect(readReceipt(form({}))).toEqual({ ok: false, errors: { accepted: 'nothing' } })
  })

  it('shows an earlier receipt as it was', () => {
    const amounts = { accepted: 30_500, rejected: 0, short: 9_500, wasted: 0 }
    expect(readReceipt(receiptTexts(amounts))).toEqual({ ok: true, amounts })
  })
})

describe('what is accepted', () => {
  it('is what the other amounts leave of all that came', () => {
    const typed = withAccepted(form({ accepted: '20', rejected: '2,5', wasted: '1' }), 20_000)
    expect(typed.accepted).toBe('16,5')
    expect(receiptSum(typed)).toBe(20_000)
    expect(withAccepted(form({ short: '20' }), 20_000).accepted).toBe('')
  })

  it('is nothing, not less, where the others are more', () => {
    expect(withAccepted(form({ rejected: '25' }), 20_000).accepted).toBe('')
  })

  it('stays as it is while another amount cannot be read, and then there is no sum', () => {
    const typing = form({ accepted: '20', rejected: '2,' })
    expect(withAccepted(typing, 20_000)).toEqual(typing)
    expect(receiptSum(typing)).toBeUndefined()
  })
})

it.each([
  ['1.700.000', 1_700_000],
  ['Rp1.700.000', 1_700_000],
  ['rp 1 700 000,-', 1_700_000],
  ['1700000', 1_700_000],
  ['1,5', undefined],
  ['0', undefined],
  ['1.70', undefined],
  ['', undefined],
])('reads %s as rupiah', (text, rupiah) => {
  expect(readRupiah(text)).toBe(rupiah)
})

it('takes a quantity only above nothing', () => {
  expect(readAmount('1.500,5')).toEqual({ quantity: 1_500_500 })
  expect(readAmount('0')).toEqual({ fault: 'zero' })
})
