import { isDeepStrictEqual } from 'node:util'
import { type AttributeValue, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import { table } from '@rembuk/data/table'
import { sha256 } from '@rembuk/functions/sha256'
import { ensureTable } from '@rembuk/local/engine/ensure-table'
import type { Facilitator } from '@rembuk/usecases/ports/facilitators'
import { generate, withoutDocuments } from './generate'
import { fastGenerator } from './generate-fast'

const FEW = 35

/** Everything in a small table, by key. */
const itemsOf = async (client: DynamoDBClient, tableName: string) => {
  const items = new Map<string, Record<string, AttributeValue>>()
  let from: Record<string, AttributeValue> | undefined
  do {
    const page = await client.send(new ScanCommand({ TableName: tableName, ExclusiveStartKey: from }))
    for (const item of page.Items ?? [])
      items.set(`${item[table.partitionKey]?.S} ${item[table.sortKey]?.S}`, item)
    from = page.LastEvaluatedKey
  } while (from)
  return items
}

/**
 * Writes a few partnerships as the product does and the same ones in batches, into tables of their own.
 * Throws where any item differs.
 */
export const checkSameItems = async (endpoint: string): Promise<number> => {
  const client = createClient({ endpoint })
  const at = Date.now()
  const now = () => at
  const facilitator: Facilitator = { personId: 'pendamping', regions: ['33'], programmes: [] }
  for (const tableName of ['slow', 'fast']) {
    await ensureTable(client, tableName)
    await dynamoStores({ client, tableName, now }).facilitators.put(facilitator)
  }
  const stores = dynamoStores({ client, tableName: 'slow', now })
  const deps = { ...stores, ...withoutDocuments, sha256, now }
  await generate(deps, facilitator.personId, { from: 0, to: FEW })
  const fast = fastGenerator({ endpoint, tableName: 'fast', now }, facilitator)
  await fast.write({ from: 0, to: FEW - 10 })
  await fast.write({ from: FEW - 10, to: FEW })
  fast.stop()
  const [one, other] = [await itemsOf(client, 'slow'), await itemsOf(client, 'fast')]
  client.destroy()
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => !isDeepStrictEqual(one.get(key), other.get(key)),
  )
  if (differing.length > 0) throw new Error(`items differ: ${differing.slice(0, 5).join(', ')}`)
  return one.size
}
