import { roles } from '@rembuk/core/access/role'
import { normalisePhone } from '@rembuk/core/phone'
import { memoryStores } from '@rembuk/data/memory/stores'
import { readPlan } from '@rembuk/plandoc/read'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { demoPartnerships } from './partnerships'
import { demoPeople } from './people'
import { seedDemo } from './seed'

const now = Date.UTC(2026, 10, 21)
const today = '2026-11-21'
const stores = () => memoryStores({ now: () => now })

describe('seeding the demo', () => {
  it('lets each person in with the part that the README names', async () => {
    const { people, partnerships, log } = stores()
    await seedDemo({ people, partnerships, log }, now, today)
    for (const { id, phone, name, partnershipId, role } of demoPeople) {
      expect(await people.findByPhone(phone)).toMatchObject({ id, name })
      expect(await partnerships.membership(partnershipId, id)).toMatchObject({ role })
      expect(await partnerships.ofPerson(id)).toHaveLength(1)
    }
  })

  it('gives the facilitator consent for a year and nobody else an end', async () => {
    const { people, partnerships, log } = stores()
    await seedDemo({ people, partnerships, log }, now, today)
    const members = (await Promise.all(demoPartnerships.map(({ id }) => partnerships.members(id)))).flat()
    expect(members.filter((member) => member.expiresAt !== undefined)).toEqual([
      {
        partnershipId: 'batang',
        personId: 'ratna',
        role: 'facilitator',
        level: 'plan',
        expiresAt: Date.UTC(2027, 10, 21),
      },
    ])
  })

  it('puts one plan into each partnership’s live document, by someone of that partnership', async () => {
    const { people, partnerships, log } = stores()
    await seedDemo({ people, partnerships, log }, now, today)
    for (const { id, plannedBy } of demoPartnerships) {
      const [entry, ...more] = await log.readEntries(`${id}.plan.1`, 0)
      expect(more).toEqual([])
      expect(entry).toMatchObject({ seq: 1, personId: plannedBy, at: now })
      const doc = new Y.Doc()
      Y.applyUpdate(doc, entry?.update ?? new Uint8Array())
      expect(readPlan(doc).plan?.products.length).toBeGreaterThan(1)
      expect(await partnerships.membership(id, plannedBy)).toBeDefined()
    }
  })

  it('changes nothing when it runs again', async () => {
    const { people, partnerships, log } = stores()
    await seedDemo({ people, partnerships, log }, now, today)
    await seedDemo({ people, partnerships, log }, now + 1, '2027-01-01')
    expect(await log.readHead('batang.plan.1')).toMatchObject({ seq: 1 })
    expect((await partnerships.get('batang'))?.createdAt).toBe(now)
  })

  it('is finished by the next run wherever it was cut off', async () => {
    const calls = 25
    for (let allowed = 0; allowed < calls; allowed++) {
      let left = allowed
      const { people, partnerships, log } = stores()
      const breaking = <Store extends object>(store: Store): Store =>
        new Proxy(store, {
          get: (target, property, receiver) => {
            if (left-- <= 0) throw new Error('cut off')
            return Reflect.get(target, property, receiver)
          },
        })
      const broken = { people: breaking(people), partnerships: breaking(partnerships), log: breaking(log) }
      await seedDemo(broken, now, today).catch(() => undefined)
      await seedDemo({ people, partnerships, log }, now, today)
      for (const { id } of demoPartnerships) {
        const written = (await log.readEntries(`${id}.plan.1`, 0)).filter(({ update }) => update)
        expect(written, `after ${allowed} calls`).toHaveLength(1)
        expect((await partnerships.members(id)).length).toBeGreaterThan(1)
      }
      expect(await people.findByPhone(demoPeople[0].phone)).toBeDefined()
    }
  })
})

describe('the demo people', () => {
  it('have invented mobile numbers, each once, and take every role between them', () => {
    const phones = demoPeople.map(({ phone }) => phone)
    expect(new Set(phones).size).toBe(phones.length)
    for (const phone of phones) {
      expect(normalisePhone(phone)).toBe(phone)
      expect(phone).toMatch(/^\+6281200000\d{3}$/)
    }
    expect(new Set(demoPeople.map(({ role }) => role))).toEqual(
      new Set(roles.filter((role) => role !== 'guest')),
    )
  })

  it('belong to a party of their partnership, unless they are a facilitator', () => {
    for (const person of demoPeople) {
      const parties: readonly { id: string }[] =
        demoPartnerships.find(({ id }) => id === person.partnershipId)?.parties ?? []
      const partyId = 'partyId' in person ? person.partyId : undefined
      expect(partyId === undefined).toBe(person.role === 'facilitator')
      if (partyId !== undefined) expect(parties.map(({ id }) => id)).toContain(partyId)
    }
  })
})
