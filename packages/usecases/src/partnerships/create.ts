import { DomainError } from '@rembuk/core/refusal'
import type { RegionCode } from '@rembuk/core/region/region-code'
import type { Sector } from '@rembuk/core/region/sector'
import type { Actor } from '../actor'
import { countAgainst } from '../limits/count-against'
import type { Deps } from '../ports/deps'
import type { Membership, Party } from '../ports/partnerships'
import { type Contact, contactsOf, type NewParty } from './contacts'
import { type Detail, getPartnership } from './get'

const DAY_MS = 24 * 60 * 60_000
/** Partnerships that one person may start in a day: each brings strangers' numbers in. */
const PER_PERSON_AND_DAY = 20
/** Of a 256-bit hash in base64url: 132 bits. */
const ID_CHARS = 22

type CreateDeps = Pick<Deps, 'partnerships' | 'people' | 'rates' | 'secrets' | 'now' | 'newId'>

export interface CreateInput {
  name: string
  region: string
  regionCode?: RegionCode
  sector?: Sector
  timeZone: string
  cooperative: NewParty
  /** 1 to 20. */
  producers: NewParty[]
  /** Which party the actor belongs to: 'cooperative' or the index of a producer. */
  mine: 'cooperative' | number
  /** Chosen by the caller, the same when the request is sent again: one key makes one partnership. */
  requestKey: string
}

/**
 * Starts a partnership of one cooperative with its producers. The actor becomes `admin` of their
 * party; a contact becomes `staff` of the cooperative or `member` of a producer, as a new person without
 * a name where nobody has the number. Until they come they are shown as the actor typed them, so the
 * answer is the same whether or not the number was known. The id comes from actor and key, so a request that is sent again, even after
 * its first answer was lost, finds what it made.
 *
 * Refuses with 'bad-input' a `mine` that names no producer and contacts as in `contactsOf`, and with
 * 'too-many-requests' past 20 a day.
 */
export const createPartnership = async (
  deps: CreateDeps,
  actor: Actor,
  input: CreateInput,
): Promise<Detail> => {
  const { partnerships, secrets, now, newId } = deps
  const id = secrets.hash('partnership', `${actor.personId} ${input.requestKey}`).slice(0, ID_CHARS)
  if (await partnerships.get(id)) return getPartnership(deps, actor, id)

  const parties = partiesOf(input, newId)
  const own = parties.find(({ mine }) => mine)
  if (!own) throw new DomainError('bad-input', { fields: ['mine'] })
  const contacts = contactsOf(parties, await phoneOf(deps, actor))
  await countAgainst(deps, {
    key: `partnership-person ${actor.personId}`,
    limit: PER_PERSON_AND_DAY,
    windowMs: DAY_MS,
  })

  const cooperativeId = parties.find(({ kind }) => kind === 'cooperative')?.id
  const invited = await Promise.all(
    contacts.map(async (contact): Promise<Membership> => {
      const role = contact.partyId === cooperativeId ? 'staff' : 'member'
      const personId = await personOf(deps, contact)
      return { partnershipId: id, personId, role, partyId: contact.partyId, invitedAs: contact.name }
    }),
  )
  const { name, region, regionCode, sector, timeZone } = input
  await partnerships.create(
    {
      id,
      name,
      region,
      ...(regionCode !== undefined && { regionCode }),
      ...(sector !== undefined && { sector }),
      timeZone,
      parties: parties.map(({ id, party, kind }): Party => ({ id, name: party.name, kind })),
      createdAt: now(),
    },
    [{ partnershipId: id, personId: actor.personId, role: 'admin', partyId: own.id }, ...invited],
  )
  return getPartnership(deps, actor, id)
}

const partiesOf = ({ cooperative, producers, mine }: CreateInput, newId: () => string) => [
  {
    id: newId(),
    field: 'cooperative',
    kind: 'cooperative' as const,
    mine: mine === 'cooperative',
    party: cooperative,
  },
  ...producers.map((party, index) => ({
    id: newId(),
    field: `producers.${index}`,
    kind: 'producer' as const,
    mine: mine === index,
    party,
  })),
]

const phoneOf = async ({ people }: CreateDeps, actor: Actor): Promise<string> => {
  const person = await people.get(actor.personId)
  if (!person) throw new DomainError('unauthenticated')
  return person.phone
}

const personOf = async ({ people, newId, now }: CreateDeps, { phone }: Contact): Promise<string> =>
  (await people.createOrGet({ id: newId(), phone, name: '', createdAt: now() })).id
