import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createClient } from '@rembuk/data/client'
import { createHttpHandler } from '@rembuk/functions/http/create-handler'
import { createClockHandler } from '@rembuk/functions/jobs/clock'
import { createStreamHandler } from '@rembuk/functions/jobs/stream'
import { createSocketHandlers } from '@rembuk/functions/socket/handlers'
import { publicAddresses } from './addresses'
import { answerAside } from './answer-aside'
import { startClock } from './clock'
import { composeLocally, seedComposition } from './composition'
import { chooseEngine } from './engine/choose-engine'
import { ensureTable } from './engine/ensure-table'
import { type GatewayAddresses, type GatewayOptions, startGateway } from './gateway/gateway'
import { startJobs } from './jobs'
import { createOutbox } from './outbox/outbox'
import { createStatic } from './static'

/** Name of the one table in the engine. */
export const TABLE = 'rembuk'
const STAGE = 'live'
const builtWeb = fileURLToPath(new URL('../../../web/dist', import.meta.url))

export interface LocalOptions {
  /** 0 means any free port. */
  port: number
  /** Everything that is kept lives here; it is made when missing. */
  dataDir: string
  /** Start without the demo's people and plans. */
  empty?: boolean
  /** Origin of a proxy in front, such as the development server's. */
  proxy?: string
  /** Folder of the built web app. */
  webDir?: string
  /** Emulated limits and faults, for tests. */
  gateway?: Pick<
    GatewayOptions,
    'limits' | 'authorizerContextOnMessages' | 'announceDisconnects' | 'callsPerSecond'
  >
  /** Told about everything that failed where no caller could be told. */
  onFailure?: (failure: unknown) => void
}

export interface Local {
  /** Address for browsers, such as `http://localhost:4300`. */
  origin: string
  socketUrl: string
  /** Name of the storage engine that runs. */
  engine: string
  /** Ends everything in order; what was acknowledged is kept. */
  stop(): Promise<void>
}

/**
 * Starts the whole product on this machine: storage, demo data, HTTP and WebSocket API, jobs, clock
 * and the web app.
 *
 * @throws the system's EADDRINUSE when the port is taken; an Error that says what to install when no
 * storage engine can run
 */
export const startLocal = async (options: LocalOptions): Promise<Local> => {
  const { port, dataDir, empty = false, proxy, webDir = builtWeb, onFailure = () => undefined } = options
  const stops: (() => Promise<void> | void)[] = []
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end()
  }

  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const engine = await chooseEngine({ dataDir, env: process.env })
    stops.push(() => engine.stop())
    const client = createClient({ endpoint: engine.endpoint })
    stops.push(() => client.destroy())
    await ensureTable(client, TABLE)

    const functions = async ({ origin, callbackUrl }: GatewayAddresses) => {
      const { appOrigins, socketUrl } = publicAddresses(origin, STAGE, proxy)
      const store = { endpoint: engine.endpoint, tableName: TABLE, dataDir }
      const outbox = createOutbox()
      const composed = composeLocally({ ...store, appOrigins, socketUrl, callbackUrl }, outbox)
      if (!empty) await seedComposition(composed)
      const jobs = await startJobs({ ...store, client, handler: createStreamHandler(composed), onFailure })
      stops.push(() => jobs.stop())
      const clock = startClock({ handler: createClockHandler(composed), onFailure })
      stops.push(() => clock.stop())
      const site = createStatic({ directory: webDir, socketOrigin: new URL(socketUrl).origin })
      return {
        http: createHttpHandler(composed.http),
        socket: createSocketHandlers(composed),
        aside: answerAside(site, outbox),
      }
    }

    const gateway = await startGateway({
      ...options.gateway,
      port,
      stage: STAGE,
      identitySources: ['ticket'],
      functions,
      onFailure,
    })
    stops.push(() => gateway.close())
    const { origin, socketUrl } = publicAddresses(gateway.origin, STAGE, proxy)
    return { origin, socketUrl, engine: engine.name, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
