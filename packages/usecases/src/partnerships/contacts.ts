import { normalisePhone } from '@rembuk/core/phone'
import { DomainError } from '@rembuk/core/refusal'

/** A party of a partnership that is being started, with the person to invite for it. */
export interface NewParty {
  name: string
  contactName?: string
  /** As typed. */
  contactPhone?: string
}

export interface Contact {
  partyId: string
  /** E.164. */
  phone: string
  /** As typed; empty where none was. */
  name: string
}

/**
 * The people to invite, at most one for a party, each for one party only.
 * Refuses with 'bad-input', naming the fields: a number that is none, a number given twice, a name
 * without a number, and the starter's own number for a party that is not theirs. For their own party
 * it is left out: they are in it already.
 */
export const contactsOf = (
  parties: { id: string; field: string; mine: boolean; party: NewParty }[],
  ownPhone: string,
): Contact[] => {
  const contacts: Contact[] = []
  const wrongFields: string[] = []
  const taken = new Set<string>()
  for (const { id, field, mine, party } of parties) {
    const { contactPhone, contactName = '' } = party
    if (contactPhone === undefined && contactName === '') continue
    const phone = contactPhone === undefined ? undefined : normalisePhone(contactPhone)
    if (mine && phone === ownPhone) continue
    if (!phone || phone === ownPhone || taken.has(phone)) {
      wrongFields.push(`${field}.contactPhone`)
      continue
    }
    taken.add(phone)
    contacts.push({ partyId: id, phone, name: contactName })
  }
  if (wrongFields.length > 0) throw new DomainError('bad-input', { fields: wrongFields })
  return contacts
}
