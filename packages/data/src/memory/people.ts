import { DomainError } from '@rembuk/core/refusal'
import type { PeopleStore, Person } from '@rembuk/usecases/ports/people'
import type { AtOnce } from './port'

export const memoryPeople = (): AtOnce<PeopleStore> => {
  const people = new Map<string, Person>()
  const idOfPhone = new Map<string, string>()

  const get = (id: string) => {
    const person = people.get(id)
    return person && { ...person }
  }
  const findByPhone = (phone: string) => {
    const id = idOfPhone.get(phone)
    return id === undefined ? undefined : get(id)
  }

  return {
    get,
    findByPhone,

    createOrGet: (person) => {
      const before = findByPhone(person.phone)
      if (before) return before
      if (people.has(person.id)) throw new RangeError('the id of a new person is in use')
      people.set(person.id, { ...person })
      idOfPhone.set(person.phone, person.id)
      return { ...person }
    },

    rename: (id, name) => {
      const person = people.get(id)
      if (!person) throw new DomainError('not-found')
      person.name = name
    },

    setMessages: (id, choice) => {
      const person = people.get(id)
      if (!person) throw new DomainError('not-found')
      person.messages = { ...choice }
    },

    setEmail: (id, address) => {
      const person = people.get(id)
      if (!person) throw new DomainError('not-found')
      if (address === undefined) delete person.email
      else person.email = address
    },
  }
}
