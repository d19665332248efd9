import { parseQuantity, quantityToDecimalText, type Thousandths } from '@rembuk/core/quantity'
import type { ReceivedAmounts } from '@rembuk/core/realisation/event'
import type { AmountFault } from './read-amounts'

export const receiptAmounts = ['accepted', 'rejected', 'short', 'wasted'] as const
export type ReceiptAmount = (typeof receiptAmounts)[number]

/** What stands in the form of a receipt, as typed. */
export type ReceiptTexts = Record<ReceiptAmount, string> & { reason: string }

export type ReceiptErrors = Partial<Record<ReceiptAmount, AmountFault | 'nothing'>> & { reason?: true }

const MAX_REASON = 1000

/** The form of a receipt as it was reported, or of one in which everything is as sent. */
export const receiptTexts = ({
  accepted,
  rejected,
  short,
  wasted,
  reason = '',
}: Partial<ReceivedAmounts>): ReceiptTexts => {
  const text = (amount = 0): string => (amount === 0 ? '' : quantityToDecimalText(amount))
  return {
    accepted: text(accepted),
    rejected: text(rejected),
    short: text(short),
    wasted: text(wasted),
    reason,
  }
}

const amountIn = (text: string): Thousandths | undefined => {
  const read = parseQuantity(text.trim() === '' ? '0' : text)
  return read.ok ? read.quantity : undefined
}

/** All amounts of the form together; undefined while one of them cannot be read. */
export const receiptSum = (texts: ReceiptTexts): Thousandths | undefined =>
  receiptAmounts.reduce((sum: Thousandths | undefined, name) => {
    const amount = amountIn(texts[name])
    return sum === undefined || amount === undefined ? undefined : sum + amount
  }, 0)

/**
 * The form with as much accepted as the other amounts leave of all that came, at least nothing; as it is
 * while one of them cannot be read.
 */
export const withAccepted = (texts: ReceiptTexts, all: Thousandths): ReceiptTexts => {
  const others = receiptSum({ ...texts, accepted: '' })
  if (others === undefined) return texts
  const accepted = Math.max(0, all - others)
  return { ...texts, accepted: accepted === 0 ? '' : quantityToDecimalText(accepted) }
}

/** Whether a reason is asked for: something was rejected or wasted, as far as it is typed. */
export const asksReason = ({ rejected, wasted }: ReceiptTexts): boolean =>
  [rejected, wasted].some((text) => text.trim() !== '' && text.trim() !== '0')

/** Reads the form; an amount that is left empty is nothing. */
export const readReceipt = (
  texts: ReceiptTexts,
): { ok: true; amounts: ReceivedAmounts } | { ok: false; errors: ReceiptErrors } => {
  const errors: ReceiptErrors = {}
  const amounts = { accepted: 0, rejected: 0, short: 0, wasted: 0 }
  for (const name of receiptAmounts) {
    const read = parseQuantity(texts[name].trim() === '' ? '0' : texts[name])
    if (read.ok) amounts[name] = read.quantity
    else errors[name] = read.fault
  }
  const isNothing = receiptAmounts.every((name) => amounts[name] === 0)
  if (isNothing && Object.keys(errors).length === 0) errors.accepted = 'nothing'
  const reason = texts.reason.trim()
  const isAsked = amounts.rejected + amounts.wasted > 0
  if ((amounts.rejected > 0 && reason === '') || reason.length > MAX_REASON) errors.reason = true
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, amounts: { ...amounts, ...(isAsked && reason !== '' && { reason }) } }
}
