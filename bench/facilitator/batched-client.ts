import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  type PutItemCommandInput,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb'
import { table } from '@rembuk/data/table'

type Item = Record<string, AttributeValue>

/** Items of one BatchWriteItem, which is the most that DynamoDB takes. */
const BATCH = 25
/** Batches on their way at the same time. */
const AT_ONCE = 4

const placeOf = (item: Item): string => JSON.stringify([item[table.partitionKey], item[table.sortKey]])

/** The items that a request puts. Throws for one that does anything else. */
const putsOf = (commandName: string, input: unknown): Item[] => {
  if (commandName === 'PutItemCommand') return [(input as PutItemCommandInput).Item ?? {}]
  if (commandName !== 'TransactWriteItemsCommand') throw new RangeError(`${commandName} cannot be batched`)
  const { TransactItems = [] } = input as TransactWriteItemsCommandInput
  return TransactItems.map(({ Put }) => {
    if (!Put?.Item) throw new RangeError('only what is put can be batched')
    return Put.Item
  })
}

/**
 * Turns what a client puts into batches that `through` writes, whatever its conditions: for items that are
 * known to be new. It answers before they are written; `written` waits until all of them are.
 */
export const batchPuts = (client: DynamoDBClient, through: DynamoDBClient, tableName: string) => {
  const waiting = new Map<string, Item>()
  const underWay = new Set<Promise<void>>()

  const write = async (items: Item[]): Promise<void> => {
    let left = items.map((Item) => ({ PutRequest: { Item } }))
    while (left.length > 0) {
      const { UnprocessedItems } = await through.send(
        new BatchWriteItemCommand({ RequestItems: { [tableName]: left } }),
      )
      left = (UnprocessedItems?.[tableName] ?? []) as typeof left
    }
  }
  const flush = async (): Promise<void> => {
    const items = [...waiting.values()].slice(0, BATCH)
    for (const item of items) waiting.delete(placeOf(item))
    const writing = write(items).finally(() => underWay.delete(writing))
    underWay.add(writing)
    if (underWay.size >= AT_ONCE) await Promise.race(underWay)
  }

  client.middlewareStack.add(
    (_, { commandName = '' }) =>
      async ({ input }) => {
        for (const item of putsOf(commandName, input)) waiting.set(placeOf(item), item)
        while (waiting.size >= BATCH) await flush()
        return { response: undefined, output: { $metadata: {} } as never }
      },
    // By then the document client has turned the input into what DynamoDB takes.
    { step: 'build' },
  )
  return {
    written: async (): Promise<void> => {
      while (waiting.size > 0) await flush()
      await Promise.all(underWay)
    },
  }
}
