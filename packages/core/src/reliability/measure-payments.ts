import type { Day } from '../calendar'
import { duesOf } from '../realisation/dues'
import type { Realisation } from '../realisation/realisation'
import { measure } from './measure'
import type { MeasuredLine } from './measured-line'

/**
 * The payments for a delivery as the payer's promises, one for each receipt with something accepted: the
 * agreed price of it, by the last day of payment; never too early. Those whose last day is still to come
 * on `today` are left out.
 */
export const measurePayments = (realisation: Realisation, today: Day): MeasuredLine[] => {
  const { pay } = realisation.line
  if (!pay) return []
  const isDisputed = realisation.payments.some(({ verdict }) => verdict.kind === 'disputed')
  return duesOf(realisation)
    .filter(({ dueDay }) => today > dueDay)
    .map(({ quantity, rupiah, dueDay, paid }) => ({
      commitmentId: pay.id,
      partyId: pay.partyId,
      productId: pay.productId,
      day: dueDay,
      quantity,
      isDisputed,
      ...measure(
        rupiah,
        { to: dueDay },
        paid.map((each) => ({ day: each.day, amount: each.rupiah })),
      ),
    }))
}
