import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { t } from './messages'

export interface Person {
  id: string
  name: string
  partyId: string
}

/** The people of a partnership's parties who have come, in the order of the parties. */
export const peopleOf = ({ people, parties }: PartnershipDetail): Person[] => {
  const order = parties.map(({ id }) => id)
  return people
    .flatMap(({ id, name, partyId }) =>
      id === undefined || partyId === undefined ? [] : [{ id, name: name || t().someone, partyId }],
    )
    .sort((a, b) => order.indexOf(a.partyId) - order.indexOf(b.partyId))
}
