import type { Day } from '@rembuk/core/calendar'
import type { DocumentLog } from '@rembuk/sync/server/ports'
import { planDocumentId } from '@rembuk/usecases/documents/partnership-documents'
import type { Membership, PartnershipStore } from '@rembuk/usecases/ports/partnerships'
import type { PeopleStore } from '@rembuk/usecases/ports/people'
import { type DemoPartnershipId, demoPartnerships } from './partnerships'
import { type DemoPerson, demoPeople } from './people'
import { DEMO_CLIENT_ID, demoPlanUpdate } from './plan-update'

export interface DemoStores {
  people: Pick<PeopleStore, 'findByPhone' | 'createOrGet'>
  partnerships: Pick<PartnershipStore, 'get' | 'create'>
  log: Pick<DocumentLog, 'claimClient' | 'takeNumber' | 'putEntry' | 'readEntries'>
}

/** How long the demo's facilitator may read, in milliseconds: a year. */
export const CONSENT_MS = 365 * 86_400_000

const createPerson = async ({ people }: DemoStores, { id, phone, name }: DemoPerson, now: number) =>
  (await people.createOrGet({ id, phone, name, createdAt: now })).id

const membership = (person: DemoPerson, personId: string, now: number): Membership => ({
  partnershipId: person.partnershipId,
  personId,
  role: person.role,
  ...(person.partyId === undefined
    ? { level: 'plan' as const, expiresAt: now + CONSENT_MS }
    : { partyId: person.partyId }),
})

const writePlan = async (
  { log }: DemoStores,
  partnershipId: DemoPartnershipId,
  personId: string,
  now: number,
  today: Day,
): Promise<void> => {
  const documentId = planDocumentId(partnershipId)
  if ((await log.readEntries(documentId, 0)).length > 0) return
  const update = demoPlanUpdate(partnershipId, today)
  await log.claimClient(documentId, DEMO_CLIENT_ID, personId)
  const { seq } = await log.takeNumber(documentId, update.length)
  await log.putEntry(documentId, { seq, update, personId, batchId: 'demo-plan', at: now })
}

/**
 * Writes the demo people, partnerships and plans. Does nothing when the first demo person exists: that
 * one is written last, so a run that was cut off is finished by the next. A person who signed in with
 * a demo number before keeps the id and gets the part. `now` is in milliseconds since 1970.
 */
export const seedDemo = async (stores: DemoStores, now: number, today: Day): Promise<void> => {
  const [first, ...others] = demoPeople
  if (await stores.people.findByPhone(first.phone)) return
  const ids = new Map<string, string>([[first.id, first.id]])
  for (const person of others) ids.set(person.id, await createPerson(stores, person, now))
  const idOf = (demoId: string): string => ids.get(demoId) ?? demoId

  for (const { plannedBy, ...partnership } of demoPartnerships) {
    const people = demoPeople.filter((person) => person.partnershipId === partnership.id)
    const members = people.map((person) => membership(person, idOf(person.id), now))
    if (!(await stores.partnerships.get(partnership.id)))
      await stores.partnerships.create(
        { ...partnership, parties: [...partnership.parties], createdAt: now },
        members,
      )
    await writePlan(stores, partnership.id, idOf(plannedBy), now, today)
  }
  await createPerson(stores, first, now)
}
