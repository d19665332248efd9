import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { table } from '@rembuk/data/table'

/** One thing that was asked of DynamoDB, as IAM sees it: a member of a transaction counts alone. */
export interface StoreAction {
  action: string
  /** Partition key of the item, or of the items that a query asks for. */
  key: string
  /** The index that a query reads instead of the table. */
  index?: string
}

export interface StoreWatch {
  /** Address for a DynamoDB client. */
  endpoint: string
  /** Everything asked so far. */
  actions: StoreAction[]
  stop(): Promise<void>
}

/** Stands between a client and an engine, passes everything on, and keeps what was asked. */
export const watchStore = async (engineEndpoint: string): Promise<StoreWatch> => {
  const actions: StoreAction[] = []
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const operation = String(request.headers['x-amz-target']).replace(/^.*\./, '')
    actions.push(...actionsOf(operation, JSON.parse(body)))
    const answer = await fetch(engineEndpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': String(request.headers['x-amz-target']),
        authorization: String(request.headers.authorization),
        'x-amz-date': String(request.headers['x-amz-date']),
      },
      body,
    })
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' })
    response.end(await answer.text())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    actions,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

type Item = Record<string, { S?: string } | undefined>

interface Asked {
  Key?: Item
  Item?: Item
  IndexName?: string
  ExpressionAttributeValues?: Item
  TransactItems?: Record<string, Asked>[]
}

const transactionMembers: Record<string, string> = {
  ConditionCheck: 'ConditionCheckItem',
  Delete: 'DeleteItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
}

const actionsOf = (operation: string, asked: Asked): StoreAction[] => {
  if (asked.TransactItems) {
    return asked.TransactItems.flatMap((member) =>
      Object.entries(member).flatMap(([kind, each]) => actionsOf(transactionMembers[kind] ?? kind, each)),
    )
  }
  return [{ action: operation, key: keyOf(asked), ...(asked.IndexName && { index: asked.IndexName }) }]
}

/** ElectroDB names the value of a query's partition key `:pk`. */
const keyOf = ({ Key, Item, ExpressionAttributeValues }: Asked): string =>
  (Key ?? Item)?.[table.partitionKey]?.S ?? ExpressionAttributeValues?.[':pk']?.S ?? ''
