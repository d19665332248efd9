import type { ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** DynamoDB's units as the engine reports them. A transaction's are kept apart: engines count it differently. */
export interface Capacity {
  readUnits: number
  writeUnits: number
  /** Units of writes in transactions, which DynamoDB counts twice. */
  transactionUnits: number
  /** Requests by operation. */
  requests: Map<string, number>
}

export const newCapacity = (): Capacity => ({
  readUnits: 0,
  writeUnits: 0,
  transactionUnits: 0,
  requests: new Map(),
})

const READS = new Set(['GetItemCommand', 'QueryCommand'])

const add = (capacity: Capacity, commandName: string, units: number) => {
  capacity.requests.set(commandName, (capacity.requests.get(commandName) ?? 0) + 1)
  if (READS.has(commandName)) capacity.readUnits += units
  else if (commandName.startsWith('Transact')) capacity.transactionUnits += units
  else capacity.writeUnits += units
}

/** Asks for the consumed capacity of each request of a client and adds it to what `current` returns. */
export const meterCapacity = (client: DynamoDBClient, current: () => Capacity): void => {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' as const }
        const result = await next({ ...args, input: input as typeof args.input })
        const { ConsumedCapacity } = result.output as {
          ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[]
        }
        const parts = [ConsumedCapacity ?? []].flat()
        add(
          current(),
          commandName,
          parts.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0),
        )
        return result
      },
    { step: 'initialize' },
  )
}
