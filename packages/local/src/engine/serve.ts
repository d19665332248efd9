import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Engine } from './engine'
import { startTethered } from './lifeline'

/** A port can be taken by somebody else between choosing and using it. */
const attempts = 3
const pollMs = 10

/**
 * Starts an engine on a loopback port, a free one unless given, and waits until it answers.
 * @param options.command what to run for a port
 * @param options.announces words by which the engine itself says that the port is its own
 * @throws Error with what the engine said, where it ends at once or is silent for `patienceMs`.
 */
export const serve = async (options: {
  name: string
  command: (port: number) => readonly string[]
  announces?: string
  cwd?: string
  port?: number
  patienceMs: number
}): Promise<Engine> => {
  const { name, command, announces, cwd, patienceMs } = options
  let said = ''
  for (let attempt = 0; attempt < attempts; attempt++) {
    const port = options.port ?? (await freePort())
    const endpoint = `http://127.0.0.1:${port}`
    const { says, ended, stop } = startTethered(command(port), cwd)
    const patience = AbortSignal.timeout(patienceMs)
    const announced = announces ? says(announces) : Promise.resolve()
    const outcome = await Promise.race([
      ended,
      announced.then(() => answers(endpoint, patience)),
      once(patience, 'abort').then(() => 'silent' as const),
    ])
    if (outcome === 'answers') return { name, endpoint, stop }
    await stop()
    said = outcome === 'silent' ? `no answer in ${patienceMs / 1000} s` : outcome
  }
  throw new Error(`${name} did not start: ${said.trim()}`)
}

const answers = async (endpoint: string, patience: AbortSignal): Promise<'answers' | 'silent'> => {
  while (!patience.aborted) {
    const answered = await fetch(endpoint, { signal: patience }).then(
      () => true,
      () => false,
    )
    if (answered) return 'answers'
    await pause(pollMs)
  }
  return 'silent'
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
