import { join } from 'node:path'
import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { startLocal, TABLE } from '@rembuk/local/start-local'
import { compact } from '@rembuk/sync/server/compact'
import { stateAt } from '@rembuk/sync/server/state-at'
import { BENCH_DOCUMENT } from '../edits/bench-document'
import { startEdge } from '../web/edge'
import { enlargePlan } from '../web/large-plan'
import { announce, readTask } from './announce'

/** The whole product with the built web app, and a large plan in place of the demo's. */
const { folder, plan, webDir, edge } = readTask()
if (!plan) throw new RangeError('which plan?')
const engine = await startDynoxide({ file: join(folder, 'tables.sqlite') })
process.env.DYNAMODB_ENDPOINT = engine.endpoint
const client = createClient({ endpoint: engine.endpoint })
const front = edge ? await startEdge() : undefined
const local = await startLocal({ port: front?.behind ?? 0, dataDir: folder, webDir, proxy: front?.url })

const { log } = dynamoStores({ client, tableName: TABLE, now: Date.now })
const deps = { log, now: Date.now, newId: () => crypto.randomUUID() }
const state = await stateAt(deps, BENCH_DOCUMENT)
if (!state) throw new RangeError('the demo has no plan')
for (const update of enlargePlan(state.doc, plan)) {
  const { seq } = await log.takeNumber(BENCH_DOCUMENT, update.length)
  await log.putEntry(BENCH_DOCUMENT, {
    seq,
    update,
    personId: 'bench',
    batchId: `bench-${seq}`,
    at: Date.now(),
  })
}
await compact(deps, BENCH_DOCUMENT, 1)

announce({ url: local.origin, clocks: 0 }, async () => {
  await local.stop()
  client.destroy()
  await engine.stop()
})
