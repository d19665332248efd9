import { join } from 'node:path'
import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { startLocal, TABLE } from '@rembuk/local/start-local'
import { BENCH_DOCUMENT } from '../edits/bench-document'
import { documentClocks, seedLog } from '../edits/seed-log'
import { announce, readTask } from './announce'

const { folder, edits } = readTask()
const engine = await startDynoxide({ file: join(folder, 'tables.sqlite') })
process.env.DYNAMODB_ENDPOINT = engine.endpoint
const local = await startLocal({ port: 0, dataDir: folder })
const client = createClient({ endpoint: engine.endpoint })
const { log } = dynamoStores({ client, tableName: TABLE, now: Date.now })
await seedLog(log, BENCH_DOCUMENT, edits)

announce({ url: local.origin, clocks: await documentClocks(log, BENCH_DOCUMENT) }, async () => {
  await local.stop()
  client.destroy()
  await engine.stop()
})
