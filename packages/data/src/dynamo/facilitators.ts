import type { Facilitator, FacilitatorStore } from '@rembuk/usecases/ports/facilitators'
import { createWriteTransaction, Entity } from 'electrodb'
import { checkFacilitator, MOST_LISTED } from '../facilitator-bounds'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { model, pk, sk, text } from './schema'
import { transact } from './transaction'

const codes = { type: 'list', required: true, items: { type: 'string', required: true } } as const

const facilitatorSchema = {
  model: model('facilitator'),
  attributes: { personId: text, regions: codes, programmes: codes },
  indexes: { primary: { pk: pk('person#', 'personId'), sk: sk('facilitator') } },
} as const

/** Says that somebody was entered for a region (`r 33.25`) or a programme (`p dana-desa`). */
const entrySchema = {
  model: model('facilitator-entry'),
  attributes: { of: text, personId: text },
  indexes: { primary: { pk: pk('facilitators#', 'of'), sk: sk('person#', 'personId') } },
} as const

const regionPlace = (code: string): string => `r ${code}`
const programmePlace = (code: string): string => `p ${code}`
const placesOf = ({ regions, programmes }: Facilitator): string[] => [
  ...new Set([...regions.map(regionPlace), ...programmes.map(programmePlace)]),
]

export const dynamoFacilitators = (place: Place): FacilitatorStore => {
  const facilitators = new Entity(facilitatorSchema, entityConfig(place))
  const entries = new Entity(entrySchema, entityConfig(place))

  const get = async (personId: string): Promise<Facilitator | undefined> => {
    const { data } = await answerOf(facilitators.get({ personId }).go({ consistent: true }))
    return data ?? undefined
  }

  const listed = async (of: string): Promise<string[]> => {
    const { data } = await answerOf(entries.query.primary({ of }).go({ limit: MOST_LISTED }))
    return data.map(({ personId }) => personId)
  }

  /** Puts `after` in the place of what there is; nothing where it is undefined. */
  const replace = async (personId: string, after: Facilitator | undefined): Promise<void> => {
    const before = await get(personId)
    const wanted = after ? placesOf(after) : []
    const gone = before ? placesOf(before).filter((of) => !wanted.includes(of)) : []
    await transact(() =>
      createWriteTransaction({ facilitators, entries }, (all) => [
        after ? all.facilitators.put(after).commit() : all.facilitators.delete({ personId }).commit(),
        ...wanted.map((of) => all.entries.put({ of, personId }).commit()),
        ...gone.map((of) => all.entries.delete({ of, personId }).commit()),
      ]).go(),
    )
  }

  return {
    get,
    put: async (facilitator) => {
      checkFacilitator(facilitator)
      await replace(facilitator.personId, facilitator)
    },
    remove: (personId) => replace(personId, undefined),
    ofRegion: (code) => listed(regionPlace(code)),
    ofProgramme: (code) => listed(programmePlace(code)),
  }
}
