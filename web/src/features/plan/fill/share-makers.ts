import type { Day } from '@rembuk/core/calendar'
import { makeableByWeek } from '@rembuk/core/plan/makeable'
import type { Desk } from '../cells/desk'
import type { WholePlan } from '../whole/whole-plan'
import type { ShareMaker } from './share-form'
import { leastOf } from './spread-weeks'

/** What is known of a product's producers in these weeks; with `delivers` also below what their deliveries cannot go. */
export const shareMakers = (
  desk: Desk,
  { plan }: WholePlan,
  productId: string,
  mondays: readonly Day[],
  delivers: boolean,
): ShareMaker[] => {
  const makers = plan.products.find(({ id }) => id === productId)?.makers ?? []
  return makers.map((maker) => {
    const { partyId } = maker
    const most = makeableByWeek(plan, productId, maker)
    return {
      partyId,
      weeks: mondays.map((monday) => {
        const week = desk.mondays().indexOf(monday)
        return {
          planned: maker.production[week] ?? 0,
          most: most?.[week],
          least: delivers ? leastOf(desk, { kind: 'delivery', productId, partyId }, monday) : 0,
        }
      }),
    }
  })
}
