import { type Membership, type Partnership, SHARDS } from '@rembuk/usecases/ports/partnerships'
import { describe, expect, it } from 'vitest'
import { atOnce, awkwardIds, type MakeStores, newId, setUp } from './bench'

const aPartnership = (): Partnership => ({
  id: newId(),
  name: 'Emping Limpung',
  region: 'Limpung, Batang',
  timeZone: 'Asia/Jakarta',
  parties: [
    { id: 'kop', name: 'Koperasi Sari Makmur', kind: 'cooperative' },
    { id: 'emp', name: 'Emping Bu Tini', kind: 'producer' },
  ],
  createdAt: 1_700_000_000_000,
})

const aMembership = (partnershipId: string, personId = newId()): Membership => ({
  partnershipId,
  personId,
  role: 'member',
  partyId: 'emp',
})

export const describePartnerships = (makeStores: MakeStores) =>
  describe('partnerships', () => {
    it('are created together with their first members', async () => {
      const { partnerships } = setUp(makeStores)
      const partnership = aPartnership()
      const first = [aMembership(partnership.id), aMembership(partnership.id)]
      await partnerships.create(partnership, first)
      expect(await partnerships.get(partnership.id)).toEqual(partnership)
      const members = await partnerships.members(partnership.id)
      expect(members).toHaveLength(2)
      expect(members).toEqual(expect.arrayContaining(first))
    })

    it('are written once: a second of the same id changes nothing, no member either', async () => {
      const { partnerships } = setUp(makeStores)
      const partnership = aPartnership()
      await partnerships.create(partnership, [])
      const again = partnerships.create({ ...partnership, name: 'x' }, [aMembership(partnership.id)])
      await expect(again).rejects.toThrow(RangeError)
      expect(await partnerships.get(partnership.id)).toEqual(partnership)
      expect(await partnerships.members(partnership.id)).toEqual([])
    })

    it('begin with 99 members at most: one more is refused and nothing is written', async () => {
      const { partnerships } = setUp(makeStores)
      const partnership = aPartnership()
      const first = Array.from({ length: 100 }, () => aMembership(partnership.id))
      await expect(partnerships.create(partnership, first)).rejects.toMatchObject({ code: 'too-large' })
      expect(await partnerships.get(partnership.id)).toBeUndefined()
      await partnerships.create(partnership, first.slice(0, 99))
      expect(await partnerships.members(partnership.id)).toHaveLength(99)
    })

    it('know a membership at once after it is put, changed or removed', async () => {
      const { partnerships } = setUp(makeStores)
      const membership = aMembership(newId())
      const { partnershipId, personId } = membership
      expect(await partnerships.membership(partnershipId, personId)).toBeUndefined()
      await partnerships.putMembership(membership)
      expect(await partnerships.membership(partnershipId, personId)).toEqual(membership)
      const facilitator: Membership = { partnershipId, personId, role: 'facilitator', expiresAt: 5 }
      await partnerships.putMembership(facilitator)
      expect(await partnerships.membership(partnershipId, personId)).toEqual(facilitator)
      await partnerships.removeMembership(partnershipId, personId)
      expect(await partnerships.membership(partnershipId, personId)).toBeUndefined()
    })

    it('note once when an invited person came, and never bring a removed one back', async () => {
      const { partnerships } = setUp(makeStores)
      const membership: Membership = { ...aMembership(newId()), invitedAs: 'Bu Sari' }
      const { partnershipId, personId } = membership
      await partnerships.putMembership(membership)
      await partnerships.acceptMembership(partnershipId, personId, 7)
      await partnerships.acceptMembership(partnershipId, personId, 8)
      const accepted = { ...membership, acceptedAt: 7 }
      expect(await partnerships.membership(partnershipId, personId)).toEqual(accepted)
      await expect.poll(() => partnerships.ofPerson(personId)).toEqual([accepted])
      await partnerships.removeMembership(partnershipId, personId)
      await partnerships.acceptMembership(partnershipId, personId, 9)
      expect(await partnerships.members(partnershipId)).toEqual([])
    })

    it("know a person's partnerships, soon", async () => {
      const { partnerships } = setUp(makeStores)
      const personId = newId()
      const [one, two] = [aMembership(newId(), personId), aMembership(newId(), personId)]
      for (const membership of [one, two, aMembership(one.partnershipId)]) {
        await partnerships.putMembership(membership)
      }
      await expect.poll(() => partnerships.ofPerson(personId)).toHaveLength(2)
      expect(await partnerships.ofPerson(personId)).toEqual(expect.arrayContaining([one, two]))
      await partnerships.removeMembership(one.partnershipId, personId)
      await expect.poll(() => partnerships.ofPerson(personId)).toEqual([two])
    })

    it('show somebody outside what the latest record says, and never touch a part in a party', async () => {
      const { partnerships, now } = setUp(makeStores)
      const part = (follows: number, expiresAt = now() + 5_000): Membership & { follows: number } => ({
        ...{ partnershipId, personId, role: 'facilitator', level: 'plan', follows, expiresAt },
      })
      const [partnershipId, personId] = [newId(), newId()]
      expect(await partnerships.putShown(part(3))).toBe(true)
      expect(await partnerships.putShown(part(2))).toBe(false)
      expect(await partnerships.membership(partnershipId, personId)).toEqual(part(3))
      await expect.poll(() => partnerships.ofPerson(personId)).toEqual([part(3)])
      expect(await partnerships.putShown(part(4, now()))).toBe(true)
      expect(await partnerships.putShown(part(3))).toBe(false)
      await expect.poll(() => partnerships.ofPerson(personId)).toEqual([])
      const member = aMembership(newId())
      await partnerships.putMembership(member)
      expect(await partnerships.putShown({ ...part(9), ...member, role: 'guest' })).toBe(false)
      expect(await partnerships.membership(member.partnershipId, member.personId)).toEqual(member)
    })

    it('that are shown to a person come a hundred at most, and leave no room to those of their own', async () => {
      const { partnerships } = setUp(makeStores)
      const personId = newId()
      const shown = (index: number): Membership & { follows: number } => ({
        ...{ partnershipId: `s${index}`, personId, role: 'guest', level: 'plan', follows: 1 },
      })
      await atOnce(104, (index) => partnerships.putShown(shown(index)))
      const own = aMembership(newId(), personId)
      await partnerships.putMembership(own)
      await expect.poll(async () => (await partnerships.ofPerson(personId)).length).toBe(101)
      expect(await partnerships.ofPerson(personId)).toContainEqual(own)
    })

    it('stand in the register, each once', async () => {
      const { partnerships, now } = setUp(makeStores)
      const ids = Array.from({ length: 12 }, () => newId())
      const party = { id: 'k', name: 'K', kind: 'cooperative' } as const
      for (const id of ids)
        await partnerships.create(
          { id, name: 'M', region: '', timeZone: 'Asia/Jakarta', parties: [party], createdAt: now() },
          [],
        )
      const registered = async () => {
        const found: string[] = []
        for (let shard = 0; shard < SHARDS; shard++) {
          let page = await partnerships.registered(shard)
          while (page.length > 0) {
            found.push(...page)
            page = await partnerships.registered(shard, page.at(-1))
          }
        }
        return found.filter((id) => ids.includes(id))
      }
      await expect.poll(async () => (await registered()).sort()).toEqual([...ids].sort())
    })

    it('are unknown until created', async () => {
      const { partnerships } = setUp(makeStores)
      expect(await partnerships.get(newId())).toBeUndefined()
      expect(await partnerships.members(newId())).toEqual([])
      expect(await partnerships.ofPerson(newId())).toEqual([])
    })

    it.each(awkwardIds)('may have a member with the id %s', async (personId) => {
      const { partnerships } = setUp(makeStores)
      const membership = aMembership(newId(), personId)
      await partnerships.putMembership(membership)
      expect(await partnerships.members(membership.partnershipId)).toEqual([membership])
      expect(await partnerships.membership(membership.partnershipId, personId)).toEqual(membership)
    })
  })
