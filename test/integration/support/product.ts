import { cp, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import type { Stores } from '@rembuk/data/stores'
import { startDynoxide } from '@rembuk/local/engine/dynoxide'
import { type Local, type LocalOptions, startLocal, TABLE } from '@rembuk/local/start-local'
import { inject, vi } from 'vitest'

/** The whole product in this process, on the embedded engine and a data folder of its own. */
export interface Product extends Local {
  /** What the product has stored, past all its rules. */
  store: Stores
}

export interface ProductOptions extends Pick<LocalOptions, 'empty' | 'gateway'> {
  /** Puts something between the product and the engine at this address; returns the address in front. */
  inFrontOfEngine?: (endpoint: string) => Promise<string>
}

const newFolder = (): Promise<string> => mkdtemp(join(inject('folder'), 'product-'))

/** What a product wrote that was started with the demo and ended. */
const writeDemo = async (): Promise<string> => {
  const dataDir = await newFolder()
  const local = await startLocal({ port: 0, dataDir })
  await local.stop()
  return dataDir
}
let demo: Promise<string> | undefined

/** A folder with the demo, which is written once and copied for each. */
const demoFolder = async (): Promise<string> => {
  demo ??= writeDemo()
  const [written, dataDir] = await Promise.all([demo, newFolder()])
  await cp(written, dataDir, { recursive: true })
  return dataDir
}

/** Starts it on free ports with demo data, unless it is to be empty. `stop` removes its data. */
export const startProduct = async (options: ProductOptions = {}): Promise<Product> => {
  const { inFrontOfEngine = async (endpoint) => endpoint, ...localOptions } = options
  const dataDir = await (options.empty ? newFolder() : demoFolder())
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
