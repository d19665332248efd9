import { randomUUID } from 'node:crypto'
import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import { startDynoxide } from '../../src/engine/dynoxide'
import { ensureTable } from '../../src/engine/ensure-table'

// Starts an engine on the file that it is given and writes to the document until it is killed. It
// prints the engine's address, then each number once the store has acknowledged its entry.
const [file, documentId] = process.argv.slice(2)
if (!file || !documentId) throw new RangeError('a file and a document are needed')

const engine = await startDynoxide({ file })
const client = createClient({ endpoint: engine.endpoint })
await ensureTable(client, 'rembuk')
const { log } = dynamoStores({ client, tableName: 'rembuk', now: Date.now })
console.log(engine.endpoint)
for (;;) {
  const { seq } = await log.takeNumber(documentId, 3)
  const update = new Uint8Array([1, 2, 3])
  await log.putEntry(documentId, { seq, update, personId: 'sari', batchId: randomUUID(), at: Date.now() })
  console.log(seq)
}
