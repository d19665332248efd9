import { mondayOf } from '@rembuk/core/calendar'
import type { Plan } from '@rembuk/core/plan/plan'
import type { Problem } from '@rembuk/core/plan/problems/problem'
import type { Remedy } from '@rembuk/core/plan/remedies/remedy'
import { formatWeek } from '../../../i18n/format'
import { partyName } from '../cells/cell-words'
import type { Desk } from '../cells/desk'
import { amountWords } from './problem-words'
import { t } from './words'

/** A way out of a problem as what one would do: "Batik Kalisari: tambah produksi 4 lembar di minggu 14–20 Des". */
export const remedyWords = (
  desk: Desk,
  plan: Plan,
  problem: Problem,
  { kind, partyIds, quantity, edits }: Remedy,
): string => {
  const [first] = edits
  if (kind === 'ask-partner' || !first) return t().ask
  const unit = plan.products.find(({ id }) => id === first.productId)?.unit ?? ''
  const amount = amountWords(quantity, unit)
  const days = edits.map(({ day }) => day).sort()
  const week = formatWeek(mondayOf((kind === 'move-later' ? days.at(-1) : days[0]) ?? first.day))
  const names = partyIds.map((partyId) => partyName(desk, partyId))
  const [party = '', other = ''] = names
  const produces = edits.some(({ line }) => line === 'production')
  const sends = edits.some(({ line }) => line === 'delivery')
  const words = t().remedies
  switch (kind) {
    case 'deliver-stock':
      return words.stock(party, amount, week)
    case 'supply-outlet':
      return words.supply(party, amount, week)
    case 'raise-production':
      return (sends ? words.produceAndSend : words.produce)(party, amount, week)
    case 'move-earlier':
    case 'move-later':
      return (sends || !produces ? words.moveDelivery : words.move)(party, amount, week)
    case 'share-outlets':
      return words.share(names.join(', '), amount, week)
    case 'split':
      return 'partyId' in problem
        ? words.handOver(party, amount, other)
        : words.share(names.join(', '), amount, week)
  }
}
