import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { ensureTable } from '@rembuk/local/engine/ensure-table'
import { afterAll, expect, it } from 'vitest'
import { createClient } from '../src/client'
import { dynamoStores } from '../src/dynamo/stores'
import { describeStores } from './conformance'

const engine = await startDynoxide()
const client = createClient({ endpoint: engine.endpoint })
await ensureTable(client, 'rembuk')

let commands: string[] = []
client.middlewareStack.add(
  (next, { commandName }) =>
    (input) => {
      commands.push(commandName ?? 'unnamed')
      return next(input)
    },
  { step: 'initialize' },
)

afterAll(async () => {
  client.destroy()
  await engine.stop()
})

describeStores('the stores in the embedded engine', (now) =>
  dynamoStores({ client, tableName: 'rembuk', now }),
)

it('nothing that the stores do scans the table', () => {
  expect(new Set(commands)).toEqual(
    new Set([
      'GetItemCommand',
      'QueryCommand',
      'PutItemCommand',
      'UpdateItemCommand',
      'DeleteItemCommand',
      'TransactWriteItemsCommand',
    ]),
  )
})

it('one edit is two writes: the number and the entry', async () => {
  const { log } = dynamoStores({ client, tableName: 'rembuk', now: Date.now })
  commands = []
  const { seq } = await log.takeNumber('two-writes', 3)
  await log.putEntry('two-writes', { seq, update: new Uint8Array(3), personId: 'p', batchId: 'b', at: 1 })
  expect(commands).toEqual(['UpdateItemCommand', 'PutItemCommand'])
})
