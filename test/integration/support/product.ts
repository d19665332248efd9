import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import type { Stores } from '@rembuk/data/stores'
import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { type Local, type LocalOptions, startLocal, TABLE } from '@rembuk/local/start-local'
import { vi } from 'vitest'

/** The whole product in this process, on the embedded engine and a data folder of its own. */
export interface Product extends Local {
  /** What the product has stored, past all its rules. */
  store: Stores
}

export interface ProductOptions extends Pick<LocalOptions, 'empty' | 'gateway'> {
  /** Puts something between the product and the engine at this address; returns the address in front. */
  inFrontOfEngine?: (endpoint: string) => Promise<string>
}

/** Starts it on free ports with demo data, unless it is to be empty. `stop` removes its data. */
export const startProduct = async (options: ProductOptions = {}): Promise<Product> => {
  const { inFrontOfEngine = async (endpoint) => endpoint, ...localOptions } = options
  const dataDir = await mkdtemp(join(tmpdir(), 'rembuk-integration-'))
  const engine = await startDynoxide({ file: join(dataDir, 'tables.sqlite') })
  vi.stubEnv('DYNAMODB_ENDPOINT', await inFrontOfEngine(engine.endpoint))
  const local = await startLocal({ port: 0, dataDir, ...localOptions })
  vi.unstubAllEnvs()

  const client = createClient({ endpoint: engine.endpoint })
  return {
    ...local,
    store: dynamoStores({ client, tableName: TABLE, now: Date.now }),
    stop: async () => {
      await local.stop()
      client.destroy()
      await engine.stop()
      await rm(dataDir, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
