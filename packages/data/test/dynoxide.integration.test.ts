import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { ensureTable } from '@rembuk/local/engine/ensure-table'
import { afterAll } from 'vitest'
import { createClient } from '../src/client'
import { dynamoStores } from '../src/dynamo/stores'
import { describeStores } from './conformance'

const engine = await startDynoxide()
const client = createClient({ endpoint: engine.endpoint })
await ensureTable(client, 'rembuk')

afterAll(async () => {
  client.destroy()
  await engine.stop()
})

describeStores('the stores in the embedded engine', (now) =>
  dynamoStores({ client, tableName: 'rembuk', now }),
)
