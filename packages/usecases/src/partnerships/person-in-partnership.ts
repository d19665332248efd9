import { may } from '@rembuk/core/access/policy'
import type { Role } from '@rembuk/core/access/role'
import type { Deps } from '../ports/deps'
import type { Membership, Party } from '../ports/partnerships'
import { isOpenInvitation } from './invitation'

export interface PersonInPartnership {
  /** Absent until an invited person has come: it would tell whose the number is. */
  id?: string
  /** Their own, or the one under which they were invited; empty where there is neither. */
  name: string
  role: Role
  partyId?: string
  /** There where it is a facilitator who can be invited to meetings. */
  mayAttend?: true
}

/** A member as the others see them. Nothing of an invited person's own is looked up before they came. */
export const personInPartnership = async (
  { people }: Pick<Deps, 'people'>,
  membership: Membership,
): Promise<PersonInPartnership | undefined> => {
  const { personId, role, partyId, invitedAs = '' } = membership
  if (isOpenInvitation(membership)) return { name: invitedAs, role, partyId }
  const person = await people.get(personId)
  if (!person) return undefined
  const attends = may(membership, 'meeting:attend') && { mayAttend: true as const }
  return { id: personId, name: person.name || invitedAs, role, partyId, ...attends }
}

/** People by party, then by name: an order that tells nothing of hidden ids. */
export const inOrder = (people: PersonInPartnership[], parties: Party[]): PersonInPartnership[] => {
  const place = ({ partyId }: PersonInPartnership) => {
    const index = parties.findIndex(({ id }) => id === partyId)
    return index === -1 ? parties.length : index
  }
  return people.toSorted(
    (a, b) =>
      place(a) - place(b) || a.name.localeCompare(b.name, 'id') || (a.id ?? '').localeCompare(b.id ?? ''),
  )
}
