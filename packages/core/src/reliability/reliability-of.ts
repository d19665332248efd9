import type { Day } from '../calendar'
import type { Realisation } from '../realisation/realisation'
import { measureDelivery } from './measure-delivery'
import { measurePayments } from './measure-payments'
import { measurePickUp } from './measure-pick-up'
import type { MeasuredLine } from './measured-line'
import { type Otif, otifOf } from './otif'
import { type Quality, qualityOf } from './quality'
import { type Rate, sumRates } from './rate'

/** Whose promises are looked at. Everybody's and every product's where nothing is named. */
export interface ReliabilityScope {
  partyId?: string
  productId?: string
  /** Agreed days, of payments last days, from the first to the last, both included. */
  from: Day
  to: Day
}

/** How well promises were kept, on both sides measured the same way. */
export interface Reliability {
  /** What producers promised to deliver. */
  deliveries: Otif
  /** What was promised to be fetched. */
  pickUps: Otif
  /** What was promised to be paid, one line for each receipt. */
  payments: Otif
  /** Of what the producers delivered, by the agreed day of the delivery. */
  quality: Quality
}

/**
 * Reliability by what happened until `today`. A promise counts once its time is over, whether it was
 * kept or not, so that keeping one early does not look better than it is.
 */
export const reliabilityOf = (
  realisations: readonly Realisation[],
  { partyId, productId, from, to }: ReliabilityScope,
  today: Day,
): Reliability => {
  const isMeant = (line: Pick<MeasuredLine, 'partyId' | 'productId' | 'day'>): boolean =>
    (partyId === undefined || line.partyId === partyId) &&
    (productId === undefined || line.productId === productId) &&
    line.day >= from &&
    line.day <= to
  const measured = (linesOf: (realisation: Realisation) => readonly (MeasuredLine | undefined)[]): Otif =>
    otifOf(
      realisations
        .flatMap(linesOf)
        .filter((line) => line !== undefined)
        .filter(isMeant),
    )
  const delivered = realisations.filter(({ line: { deliver } }) =>
    isMeant({ ...deliver, day: deliver.planDay }),
  )
  return {
    deliveries: measured((each) => [measureDelivery(each, today)]),
    pickUps: measured((each) => [measurePickUp(each, today)]),
    payments: measured((each) => measurePayments(each, today)),
    quality: qualityOf(
      delivered.flatMap(({ line, receipts }) =>
        receipts.map((receipt) => ({ productId: line.deliver.productId, receipt })),
      ),
    ),
  }
}

/** The three keys of a partnership that every evaluation returns to. */
export interface ThreeKeys {
  /** Deliveries and pick-ups that were on time. */
  timeliness: Rate
  /** Receipts of which everything was accepted. */
  quality: Rate
  /** Receipts that were paid at the agreed price in full, whenever. */
  price: Rate
}

/** The three keys behind these figures. */
export const threeKeys = ({ deliveries, pickUps, payments, quality }: Reliability): ThreeKeys => ({
  timeliness: sumRates([deliveries.onTime, pickUps.onTime]),
  quality: quality.receipts,
  price: payments.inFull,
})
