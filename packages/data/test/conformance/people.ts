import { defaultMessageChoice } from '@rembuk/core/message/message-choice'
import { describe, expect, it } from 'vitest'
import { atOnce, awkwardIds, type MakeStores, newId, setUp } from './bench'

const aPerson = () => ({ id: newId(), phone: `+62${newId()}`, name: 'Sri', createdAt: 1_700_000_000_000 })

export const describePeople = (makeStores: MakeStores) =>
  describe('people', () => {
    it('are found by id and by phone once created', async () => {
      const { people } = setUp(makeStores)
      const person = aPerson()
      expect(await people.createOrGet(person)).toEqual(person)
      expect(await people.get(person.id)).toEqual(person)
      expect(await people.findByPhone(person.phone)).toEqual(person)
    })

    it('are undefined where nobody has the id or the phone', async () => {
      const { people } = setUp(makeStores)
      expect(await people.get(newId())).toBeUndefined()
      expect(await people.findByPhone(newId())).toBeUndefined()
    })

    it('exist once per phone: whoever comes later gets the first', async () => {
      const { people } = setUp(makeStores)
      const first = aPerson()
      const later = { ...aPerson(), phone: first.phone }
      await people.createOrGet(first)
      expect(await people.createOrGet(later)).toEqual(first)
      expect(await people.get(later.id)).toBeUndefined()
    })

    it('exist once per phone also when many are created at once', async () => {
      const { people } = setUp(makeStores)
      const { phone } = aPerson()
      const results = await atOnce(20, () => people.createOrGet({ ...aPerson(), phone }))
      expect(new Set(results.map(({ id }) => id)).size).toBe(1)
      expect(await people.findByPhone(phone)).toEqual(results[0])
    })

    it('never take over the id of somebody else', async () => {
      const { people } = setUp(makeStores)
      const person = aPerson()
      await people.createOrGet(person)
      await expect(people.createOrGet({ ...aPerson(), id: person.id })).rejects.toThrow(RangeError)
      expect(await people.get(person.id)).toEqual(person)
    })

    it('may have no name yet, and are renamed', async () => {
      const { people } = setUp(makeStores)
      const person = { ...aPerson(), name: '' }
      await people.createOrGet(person)
      expect((await people.get(person.id))?.name).toBe('')
      await people.rename(person.id, 'Sari')
      expect(await people.findByPhone(person.phone)).toEqual({ ...person, name: 'Sari' })
    })

    it('have messages until they turn them off, and again when they turn them on', async () => {
      const { people } = setUp(makeStores)
      const person = aPerson()
      await people.createOrGet(person)
      await people.setMessages(person.id, { ...defaultMessageChoice, pace: 'daily' })
      await people.setMessages(person.id, { ...defaultMessageChoice, by: 'none' })
      const messages = { ...defaultMessageChoice, by: 'none' as const }
      expect(await people.get(person.id)).toEqual({ ...person, messages })
      await expect(people.setMessages(newId(), messages)).rejects.toMatchObject({ code: 'not-found' })
    })

    it('have an e-mail address until they take it out, and another in its place', async () => {
      const { people } = setUp(makeStores)
      const person = aPerson()
      await people.createOrGet(person)
      await people.setEmail(person.id, 'sari@koperasi.example')
      await people.setEmail(person.id, 'bu.sari@koperasi.example')
      expect(await people.get(person.id)).toEqual({ ...person, email: 'bu.sari@koperasi.example' })
      await people.setEmail(person.id, undefined)
      await people.setEmail(person.id, undefined)
      expect(await people.get(person.id)).toEqual(person)
      await expect(people.setEmail(newId(), 'x@koperasi.example')).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    it('cannot be renamed into being', async () => {
      const { people } = setUp(makeStores)
      const id = newId()
      await expect(people.rename(id, 'Sari')).rejects.toMatchObject({ code: 'not-found' })
      expect(await people.get(id)).toBeUndefined()
    })

    it.each(awkwardIds)('may have the id %s', async (id) => {
      const { people } = setUp(makeStores)
      const before = await people.get(id)
      const person = before ?? { ...aPerson(), id }
      await people.createOrGet(person)
      expect(await people.get(id)).toEqual(person)
    })

    it('do not change when the object given or returned is changed', async () => {
      const { people } = setUp(makeStores)
      const person = aPerson()
      const given = { ...person }
      await people.createOrGet(given)
      given.name = 'x'
      const returned = await people.get(person.id)
      if (returned) returned.name = 'y'
      expect(await people.get(person.id)).toEqual(person)
    })
  })
