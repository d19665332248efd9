import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Rembuk as a person starts it, with demo data, in a process and a data folder of its own. */
export interface Product {
  /** Where the app is, such as http://localhost:41234. */
  origin: string
  /** How far its dates are ahead of the machine's, in milliseconds. */
  dateOffsetMs: number
  /** Ends it and removes its data. */
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** A first start makes the demo data and must not be mistaken for one that hangs. */
const START_MS = 60_000
const STOP_MS = 10_000

const addressFrom = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const fail = (why: string) => reject(new Error(`Rembuk did not start: ${why}\n${said}`))
    const limit = setTimeout(() => fail(`no address after ${START_MS / 1000} s`), START_MS)
    const listen = (chunk: Buffer) => {
      said += chunk
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (!address) return
      clearTimeout(limit)
      resolve(address)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => {
      clearTimeout(limit)
      fail(`it ended with code ${code}`)
    })
  })

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await ended
  clearTimeout(force)
}

const commandLine = [
  '--import',
  'tsx',
  '--import',
  new URL('shifted-process.mjs', import.meta.url).href,
  'packages/local/src/main.ts',
]

/**
 * Starts the product on a free port, its dates `dateOffsetMs` ahead of the machine's. The web app must be
 * built. Throws an Error with what the product said when it does not come up within a minute.
 */
export const startProduct = async (dateOffsetMs = 0): Promise<Product> => {
  const data = await mkdtemp(join(tmpdir(), 'rembuk-'))
  const child = spawn(process.execPath, commandLine, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: '0', REMBUK_DATA: data, DATE_OFFSET_MS: String(dateOffsetMs) },
  })
  const stop = async () => {
    await end(child)
    await rm(data, { recursive: true, force: true })
  }
  try {
    return { origin: await addressFrom(child), dateOffsetMs, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
