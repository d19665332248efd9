import { fileURLToPath } from 'node:url'

const DEFAULT_PORT = 4300
const projectData = fileURLToPath(new URL('../../../.rembuk', import.meta.url))

export interface Settings {
  /** 0 means any free port. */
  port: number
  dataDir: string
  empty: boolean
  /** Origin of a proxy in front; the development server sets it. */
  proxy?: string
}

/**
 * What the command line and the environment ask for: `--empty`, PORT, REMBUK_DATA, REMBUK_PROXY.
 *
 * @throws RangeError that says in plain words what was not understood
 */
export const readSettings = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings => {
  const unknown = args.find((argument) => argument !== '--empty')
  if (unknown)
    throw new RangeError(`Unknown option ${unknown}. There is one: --empty (start without demo data).`)
  return {
    port: readPort(env.PORT),
    dataDir: env.REMBUK_DATA || projectData,
    empty: args.includes('--empty'),
    ...(env.REMBUK_PROXY && { proxy: env.REMBUK_PROXY }),
  }
}

const readPort = (text: string | undefined): number => {
  if (!text) return DEFAULT_PORT
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new RangeError(`PORT is "${text}": it must be a number from 0 (any free port) to 65535.`)
  }
  return port
}
