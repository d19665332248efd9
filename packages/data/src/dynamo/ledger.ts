import type { LedgerRecord, LedgerStore } from '@rembuk/usecases/ports/ledger'
import { createWriteTransaction, Entity } from 'electrodb'
import { checkRecords } from '../ledger-records'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { integer, keyNumber, model, pk, sk, text } from './schema'
import { transact } from './transaction'

const recordSchema = {
  model: model('ledger-record'),
  attributes: {
    ledgerId: text,
    n: keyNumber,
    id: text,
    body: text,
    hash: text,
    /** Lets the stream's job follow what was written down. */
    due: integer,
  },
  indexes: { primary: { pk: pk('ledger#', 'ledgerId'), sk: sk('e#', 'n') } },
} as const

/** Holds an id for the one record that has it. */
const idSchema = {
  model: model('ledger-id'),
  attributes: { ledgerId: text, id: text, n: integer },
  indexes: { primary: { pk: pk('ledger#', 'ledgerId'), sk: sk('id#', 'id') } },
} as const

const headSchema = {
  model: model('ledger-head'),
  attributes: { ledgerId: text, n: integer, hash: text },
  indexes: { primary: { pk: pk('ledger#', 'ledgerId'), sk: sk('head') } },
} as const

const lastNumber = 999_999_999_999

export const dynamoLedger = (place: Place): LedgerStore => {
  const records = new Entity(recordSchema, entityConfig(place))
  const ids = new Entity(idSchema, entityConfig(place))
  const heads = new Entity(headSchema, entityConfig(place))

  return {
    append: async (ledgerId, head, added) => {
      checkRecords(head, added)
      const { n, hash } = added.at(-1) as LedgerRecord
      return transact(() =>
        createWriteTransaction({ records, ids, heads }, (all) => [
          head.n === 0
            ? all.heads.create({ ledgerId, n, hash }).commit()
            : all.heads
                .patch({ ledgerId })
                .set({ n, hash })
                .where((there, { eq }) => `${eq(there.n, head.n)} AND ${eq(there.hash, head.hash)}`)
                .commit(),
          ...added.map((record) => all.records.create({ ledgerId, ...record, due: record.n }).commit()),
          ...added.map((record) => all.ids.create({ ledgerId, id: record.id, n: record.n }).commit()),
        ]).go(),
      )
    },

    has: async (ledgerId, id) => {
      const { data } = await answerOf(ids.get({ ledgerId, id }).go({ consistent: true }))
      return data !== null
    },

    read: async (ledgerId, after) => {
      const { data } = await answerOf(
        records.query
          .primary({ ledgerId })
          .between({ n: after + 1 }, { n: lastNumber })
          .go({ consistent: true, pages: 'all' }),
      )
      return data.map(({ n, id, body, hash }) => ({ n, id, body, hash }))
    },
  }
}
