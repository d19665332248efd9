import { type WakeUp, type WakeUpStore, wakeUpKinds } from '@rembuk/usecases/ports/wake-ups'
import { createWriteTransaction, Entity } from 'electrodb'
import { WAKE_UP_SHARDS, wakeUpShard } from '../wake-up-shard'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { integer, model, pk, sk, text } from './schema'
import { transact } from './transaction'

/** Milliseconds since 1970 that sort as text in a key, far into the future. */
const keyTime = { ...integer, padding: { length: 14, char: '0' } } as const

const wakeUpSchema = {
  model: model('wake-up'),
  attributes: {
    shard: integer,
    at: keyTime,
    tries: integer,
    about: { type: wakeUpKinds, required: true },
    id: text,
  },
  indexes: { primary: { pk: pk('wake#', 'shard'), sk: sk('w#', 'at', 'tries', 'about', 'id') } },
} as const

const shards = Array.from({ length: WAKE_UP_SHARDS }, (_, shard) => shard)

export const dynamoWakeUps = (place: Place): WakeUpStore => {
  const wakeUps = new Entity(wakeUpSchema, entityConfig(place))

  const dueIn = async (shard: number, now: number, limit: number): Promise<WakeUp[]> => {
    const { data } = await answerOf(
      wakeUps.query
        .primary({ shard })
        // The upper end is before every key of its own millisecond.
        .between({ at: 0 }, { at: now + 1 })
        .go({ consistent: true, limit }),
    )
    return data.map(({ shard: _, ...wakeUp }) => wakeUp)
  }

  return {
    set: async ({ about, id }, at) => {
      await answerOf(wakeUps.put({ shard: wakeUpShard(id), at, tries: 0, about, id }).go())
    },

    due: async (now, limit) => {
      const perShard = Math.ceil(limit / WAKE_UP_SHARDS)
      const due = await Promise.all(shards.map((shard) => dueIn(shard, now, perShard)))
      return due.flat().sort((a, b) => a.at - b.at)
    },

    putOff: async (wakeUp, at) => {
      const shard = wakeUpShard(wakeUp.id)
      const later = { ...wakeUp, at, tries: wakeUp.tries + 1 }
      const moved = await transact(() =>
        createWriteTransaction({ wakeUps }, (all) => [
          all.wakeUps.remove({ shard, ...wakeUp }).commit(),
          // Two of one subject that come to lie at one time are one: a look stands for both.
          all.wakeUps.put({ shard, ...later }).commit(),
        ]).go(),
      )
      return moved ? later : undefined
    },

    remove: async (wakeUp) => {
      await answerOf(wakeUps.delete({ shard: wakeUpShard(wakeUp.id), ...wakeUp }).go())
    },
  }
}
