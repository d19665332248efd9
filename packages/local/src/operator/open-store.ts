import { createClient } from '@rembuk/data/client'
import { compose } from '@rembuk/functions/compose'
import { readEnvironment } from '@rembuk/functions/environment'
import type { Deps } from '@rembuk/usecases/ports/deps'
import { composeLocally } from '../composition'
import { chooseEngine } from '../engine/choose-engine'
import { ensureTable } from '../engine/ensure-table'
import { createOutbox } from '../outbox/outbox'
import { readSettings } from '../settings'
import { TABLE } from '../start-local'

export interface OpenStore {
  deps: Deps
  close(): Promise<void>
}

/** Nobody is connected to a store that is opened aside. */
const nowhere = 'http://127.0.0.1:9/live'

/**
 * The store that a command works on: the deployed one where TABLE_NAME names its table, with the
 * functions' own environment; otherwise this machine's data, while no local server runs on it.
 */
export const openStore = async (env: Readonly<Record<string, string | undefined>>): Promise<OpenStore> => {
  if (env.TABLE_NAME) return { deps: compose(readEnvironment(env)).useCases, close: async () => undefined }
  const { dataDir } = readSettings([], env)
  const engine = await chooseEngine({ dataDir, env })
  const client = createClient({ endpoint: engine.endpoint })
  await ensureTable(client, TABLE)
  const local = {
    ...{ endpoint: engine.endpoint, tableName: TABLE, dataDir },
    ...{ appOrigins: ['http://localhost'], socketUrl: 'ws://localhost/live', callbackUrl: nowhere },
  }
  return {
    deps: composeLocally(local, createOutbox()).useCases,
    close: async () => {
      client.destroy()
      await engine.stop()
    },
  }
}
