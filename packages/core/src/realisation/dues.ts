import type { Rupiah } from '../agreement/terms'
import { addDays, type Day } from '../calendar'
import { amountDue } from '../commitment/amount-due'
import type { Thousandths } from '../quantity'
import type { Realisation } from './realisation'

/** What has to be paid for one receipt. */
export interface Due {
  receiptId: string
  /** Accepted by it. */
  quantity: Thousandths
  rupiah: Rupiah
  /** The last day of payment: the receipt's day and the agreed days. */
  dueDay: Day
  /** What was paid of it, and when, the earliest first. */
  paid: { day: Day; rupiah: Rupiah }[]
}

interface Dated {
  day: Day
  number: number
}

const byDay = (a: Dated, b: Dated): number => (a.day === b.day ? a.number - b.number : a.day < b.day ? -1 : 1)

/** Payments that the one who should have got them does not deny, the earliest first. */
const undisputed = ({ payments }: Realisation) =>
  payments.filter(({ verdict }) => verdict.kind !== 'disputed').sort(byDay)

/**
 * What is due for each receipt with something accepted, the earliest first, and what was paid of it:
 * payments go to the oldest due first, and one that is disputed does not count. The amounts always sum to
 * the price of everything that was accepted, rounded once. Nothing where the delivery has no price.
 */
export const duesOf = (realisation: Realisation): Due[] => {
  const { pay } = realisation.line
  if (!pay) return []
  const left = undisputed(realisation).map(({ day, rupiah }) => ({ day, rupiah }))
  const take = (rupiah: Rupiah): Due['paid'] => {
    const paid: Due['paid'] = []
    let lacking = rupiah
    for (const payment of left) {
      const part = Math.min(lacking, payment.rupiah)
      if (part === 0) continue
      payment.rupiah -= part
      lacking -= part
      paid.push({ day: payment.day, rupiah: part })
    }
    return paid
  }
  let accepted = 0
  return [...realisation.receipts].sort(byDay).flatMap((receipt) => {
    const before = amountDue(accepted, pay.price)
    accepted += receipt.accepted
    const rupiah = amountDue(accepted, pay.price) - before
    if (rupiah === 0) return []
    const dueDay = addDays(receipt.day, pay.days)
    return [{ receiptId: receipt.id, quantity: receipt.accepted, rupiah, dueDay, paid: take(rupiah) }]
  })
}

/** What is left to pay of a due. */
export const unpaid = ({ rupiah, paid }: Due): Rupiah =>
  paid.reduce((left, payment) => left - payment.rupiah, rupiah)
