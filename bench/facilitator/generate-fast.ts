import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import { memoryStores } from '@rembuk/data/memory/stores'
import { sha256 } from '@rembuk/functions/sha256'
import { addedUp, type Count } from '@rembuk/usecases/conditions/counts'
import type { Facilitator } from '@rembuk/usecases/ports/facilitators'
import { batchPuts } from './batched-client'
import { type GenerateDeps, generate, type Range, withoutDocuments } from './generate'

interface Target {
  endpoint: string
  tableName: string
  now: () => number
}

/**
 * Writes partnerships through the same use cases and entities as the product, and leaves the same items
 * behind, only faster: what the use cases read comes from memory, where everything is written as well, and
 * the items go to the table in batches. Counts are added up and written with the last partnership.
 */
export const fastGenerator = ({ endpoint, tableName, now }: Target, facilitator: Facilitator) => {
  const [client, batching] = [createClient({ endpoint }), createClient({ endpoint })]
  const { written } = batchPuts(batching, client, tableName)
  const memory = memoryStores({ now })
  const real = dynamoStores({ client, tableName, now })
  const batched = dynamoStores({ client: batching, tableName, now })
  let counts: Count[] = []
  let isLast = false

  const deps: GenerateDeps = {
    ...memory,
    ...withoutDocuments,
    partnerships: {
      ...memory.partnerships,
      create: async (...input) => {
        await memory.partnerships.create(...input)
        await batched.partnerships.create(...input)
      },
      putShown: async (membership) =>
        (await memory.partnerships.putShown(membership)) && batched.partnerships.putShown(membership),
    },
    ledger: {
      ...memory.ledger,
      append: async (...input) => (await memory.ledger.append(...input)) && batched.ledger.append(...input),
    },
    conditions: {
      ...memory.conditions,
      replace: async (change) => {
        if (!(await memory.conditions.replace(change))) return false
        counts = addedUp([...counts, ...change.counts])
        return isLast
          ? real.conditions.replace({ ...change, counts: counts.splice(0) })
          : batched.conditions.replace({ ...change, counts: [] })
      },
    },
    wakeUps: {
      ...memory.wakeUps,
      set: async (...input) => {
        await batched.wakeUps.set(...input)
      },
    },
    sha256,
    now,
  }
  return {
    write: async ({ from, to }: Range): Promise<void> => {
      await memory.facilitators.put(facilitator)
      await generate(deps, facilitator.personId, { from, to: to - 1 })
      isLast = true
      await generate(deps, facilitator.personId, { from: to - 1, to })
      isLast = false
      await written()
    },
    stop: (): void => {
      client.destroy()
      batching.destroy()
    },
  }
}
