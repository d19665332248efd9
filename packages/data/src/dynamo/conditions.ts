import type { Condition } from '@rembuk/core/condition/condition'
import { regionPath } from '@rembuk/core/region/region-code'
import type { ConditionStore, Counts, KeptCondition, Shown, Totals } from '@rembuk/usecases/ports/conditions'
import { listsOf, PROMISES } from '@rembuk/usecases/ports/shown-lists'
import { CustomAttributeType, createWriteTransaction, Entity } from 'electrodb'
import { cursorOf, orderIn, rangeOf } from '../condition-order'
import { checkChange } from '../condition-writes'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { gsi1, integer, model, optionalInteger, optionalText, pk, sk, text } from './schema'
import { transact } from './transaction'

const conditionSchema = {
  model: model('condition'),
  attributes: {
    partnershipId: text,
    revision: integer,
    condition: { type: CustomAttributeType<Condition>('any'), required: true },
    today: { type: CustomAttributeType<KeptCondition['today']>('any'), required: true },
    outlook: { type: CustomAttributeType<NonNullable<KeptCondition['outlook']>>('any') },
    watchers: { type: CustomAttributeType<KeptCondition['watchers']>('any'), required: true },
  },
  indexes: { primary: { pk: pk('condition#', 'partnershipId'), sk: sk('condition') } },
} as const

/** A partnership in one list of a person: `list` is the person and the list's name. */
const shownSchema = {
  model: model('shown'),
  attributes: {
    list: text,
    partnershipId: text,
    order: text,
    condition: { type: CustomAttributeType<Condition>('any'), required: true },
    level: { type: ['aggregates', 'plan', 'everything'] as const, required: true },
    until: integer,
    programme: optionalText,
    promises: { type: CustomAttributeType<NonNullable<Shown['promises']>>('any') },
  },
  indexes: {
    primary: { pk: pk('shown#', 'list'), sk: sk('p#', 'partnershipId') },
    byNeed: gsi1(['shown#', 'list'], ['', 'order']),
  },
} as const

/** Counts of a region: `owner` is a person, or `*` for everybody's partnerships. */
const totalsSchema = {
  model: model('region-totals'),
  attributes: {
    owner: text,
    depth: integer,
    code: text,
    partnerships: optionalInteger,
    shown: optionalInteger,
    help: optionalInteger,
    watch: optionalInteger,
    fine: optionalInteger,
  },
  indexes: { primary: { pk: pk('totals#', 'owner'), sk: sk('r#', 'depth', 'code') } },
} as const

const EVERYBODY = '*'
const MOST_TOTALS = 50

const listName = (personId: string, list: string): string => `${personId}#${list}`
const depthOf = (code: string): number => regionPath(code).length
const counts = (found: Partial<Counts> & { code: string }): Totals => {
  const { code, partnerships = 0, shown = 0, help = 0, watch = 0, fine = 0 } = found
  return { code, partnerships, shown, help, watch, fine }
}

interface Row extends Omit<Shown, 'personId'> {
  list: string
  partnershipId: string
  order: string
}
const shownOf = (personId: string, { list: _, partnershipId: __, order: ___, ...row }: Row): Shown => ({
  personId,
  ...row,
})

export const dynamoConditions = (place: Place): ConditionStore => {
  const conditions = new Entity(conditionSchema, entityConfig(place))
  const rows = new Entity(shownSchema, entityConfig(place))
  const totals = new Entity(totalsSchema, entityConfig(place))

  return {
    get: async (partnershipId) => {
      const { data } = await answerOf(conditions.get({ partnershipId }).go({ consistent: true }))
      if (!data) return undefined
      const { partnershipId: _, ...kept } = data
      return kept
    },

    replace: (change) => {
      checkChange(change)
      const { kept, shown, hidden } = change
      const { partnershipId } = kept.condition
      const item = { partnershipId, ...kept }
      return transact(() =>
        createWriteTransaction({ conditions, rows, totals }, (all) => [
          kept.revision === 1
            ? all.conditions.create(item).commit()
            : all.conditions
                .put(item)
                .where(({ revision }, { eq }) => eq(revision, kept.revision - 1))
                .commit(),
          ...shown.flatMap((each) => {
            const { personId, ...row } = each
            return listsOf(each).map((list) =>
              all.rows
                .put({ list: listName(personId, list), partnershipId, order: orderIn(list, each), ...row })
                .commit(),
            )
          }),
          ...hidden.flatMap(({ personId, lists }) =>
            lists.map((list) => all.rows.delete({ list: listName(personId, list), partnershipId }).commit()),
          ),
          ...change.counts.map(({ personId = EVERYBODY, code, add }) =>
            all.totals
              .upsert({ owner: personId, depth: depthOf(code), code })
              .add(add)
              .commit(),
          ),
        ]).go(),
      )
    },

    page: async (personId, { list, status, limit, after }) => {
      const [from, to] = rangeOf(status, after)
      const { data, cursor } = await answerOf(
        rows.query
          .byNeed({ list: listName(personId, list) })
          .between({ order: from }, { order: to })
          .go({ limit }),
      )
      const last = data.at(-1)
      return {
        shown: data.map((row) => shownOf(personId, row)),
        ...(cursor !== null && last && { next: cursorOf(last.order) }),
      }
    },

    promised: async (personId, { upTo, limit }) => {
      const { data } = await answerOf(
        rows.query
          .byNeed({ list: listName(personId, PROMISES) })
          // '~' sorts behind whatever follows the day itself.
          .lte({ order: `${upTo}~` })
          .go({ limit }),
      )
      return data.map((row) => shownOf(personId, row))
    },

    totals: async (codes, personId = EVERYBODY) => {
      const found = await Promise.all(
        codes.slice(0, MOST_TOTALS).map(async (code) => {
          const key = { owner: personId, depth: depthOf(code), code }
          return (await answerOf(totals.get(key).go())).data
        }),
      )
      return found.flatMap((each) => (each ? [counts(each)] : [])).sort((a, b) => (a.code < b.code ? -1 : 1))
    },

    totalsIn: async (code, personId = EVERYBODY) => {
      const { data } = await answerOf(
        totals.query
          .primary({ owner: personId })
          .begins({ depth: depthOf(code) + 1, code: `${code}.` })
          .go({ pages: 'all' }),
      )
      return data.map(counts)
    },
  }
}
