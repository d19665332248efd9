import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { t } from './messages'

export interface Person {
  id: string
  name: string
  partyId: string
}

/** A facilitator to whom a partnership is shown. */
export interface Facilitator {
  id: string
  name: string
  /** Whether the parties show them enough to attend meetings. */
  mayAttend: boolean
}

/** The facilitators to whom a partnership is shown, by name. */
export const facilitatorsOf = ({ people }: PartnershipDetail): Facilitator[] =>
  people
    .flatMap(({ id, name, role, mayAttend }) =>
      id !== undefined && role === 'facilitator'
        ? [{ id, name: name || t().facilitator, mayAttend: mayAttend === true }]
        : [],
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'id'))

/** The name of a facilitator; of one who is no longer there what they are. */
export const facilitatorName = (partnership: PartnershipDetail, personId: string): string =>
  facilitatorsOf(partnership).find(({ id }) => id === personId)?.name ?? t().facilitator

/** The people of a partnership's parties who have come, in the order of the parties. */
export const peopleOf = ({ people, parties }: PartnershipDetail): Person[] => {
  const order = parties.map(({ id }) => id)
  return people
    .flatMap(({ id, name, partyId }) =>
      id === undefined || partyId === undefined ? [] : [{ id, name: name || t().someone, partyId }],
    )
    .sort((a, b) => order.indexOf(a.partyId) - order.indexOf(b.partyId))
}
