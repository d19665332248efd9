import type { MessageChoice } from '@rembuk/core/message/message-choice'
import { DomainError } from '@rembuk/core/refusal'
import type { PeopleStore } from '@rembuk/usecases/ports/people'
import { CustomAttributeType, createWriteTransaction, Entity } from 'electrodb'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { integer, model, optionalText, pk, sk, text } from './schema'
import { transact } from './transaction'

const messages = { type: CustomAttributeType<MessageChoice>('any') } as const

const personSchema = {
  model: model('person'),
  attributes: { id: text, phone: text, name: text, createdAt: integer, messages, email: optionalText },
  indexes: { primary: { pk: pk('person#', 'id'), sk: sk('person') } },
} as const

/** Says whose a phone number is; written once with the person. */
const phoneSchema = {
  model: model('phone'),
  attributes: { phone: text, personId: text },
  indexes: { primary: { pk: pk('phone#', 'phone'), sk: sk('phone') } },
} as const

export const dynamoPeople = (place: Place): PeopleStore => {
  const people = new Entity(personSchema, entityConfig(place))
  const phones = new Entity(phoneSchema, entityConfig(place))

  const get: PeopleStore['get'] = async (id) => {
    const { data } = await answerOf(people.get({ id }).go({ consistent: true }))
    return data ?? undefined
  }

  const findByPhone: PeopleStore['findByPhone'] = async (phone) => {
    const { data } = await answerOf(phones.get({ phone }).go({ consistent: true }))
    return data ? get(data.personId) : undefined
  }

  return {
    get,
    findByPhone,

    createOrGet: async (person) => {
      const before = await findByPhone(person.phone)
      if (before) return before
      const created = await transact(() =>
        createWriteTransaction({ people, phones }, (claim) => [
          claim.people.create(person).commit(),
          claim.phones.create({ phone: person.phone, personId: person.id }).commit(),
        ]).go(),
      )
      if (created) return person
      const winner = await findByPhone(person.phone)
      if (!winner) throw new RangeError('the id of a new person is in use')
      return winner
    },

    rename: async (id, name) => {
      const renamed = await answerOf(
        people.patch({ id }).set({ name }).go({ returnOnConditionCheckFailure: true }),
      )
      if (renamed.rejected) throw new DomainError('not-found')
    },

    setMessages: async (id, choice) => {
      const set = await answerOf(
        people.patch({ id }).set({ messages: choice }).go({ returnOnConditionCheckFailure: true }),
      )
      if (set.rejected) throw new DomainError('not-found')
    },

    setEmail: async (id, address) => {
      const patch = people.patch({ id })
      const changed = address === undefined ? patch.remove(['email']) : patch.set({ email: address })
      const kept = await answerOf(changed.go({ returnOnConditionCheckFailure: true }))
      if (kept.rejected) throw new DomainError('not-found')
    },
  }
}
