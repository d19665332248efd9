import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Engine } from './engine'
import { startTethered } from './lifeline'

/** A port can be taken by somebody else between choosing and using it. */
const attempts = 3
const pollMs = 10
const settlingMs = 40

/**
 * Starts an engine on a loopback port, a free one unless given, and waits until it answers.
 * @param command what to run for a port
 * @throws Error with what the engine said, where it ends at once or is silent for `patienceMs`.
 */
export const serve = async (options: {
  name: string
  command: (port: number) => readonly string[]
  cwd?: string
  port?: number
  patienceMs: number
}): Promise<Engine> => {
  const { name, command, cwd, patienceMs } = options
  let said = ''
  for (let attempt = 0; attempt < attempts; attempt++) {
    const port = options.port ?? (await freePort())
    const endpoint = `http://127.0.0.1:${port}`
    const { ended, stop } = startTethered(command(port), cwd)
    const outcome = await Promise.race([ended, answers(endpoint, patienceMs)])
    if (outcome === 'answers' && (await lasts(ended))) return { name, endpoint, stop }
    await stop()
    said = outcome === 'silent' ? `no answer in ${patienceMs / 1000} s` : await ended
  }
  throw new Error(`${name} did not start: ${said.trim()}`)
}

const answers = async (endpoint: string, patienceMs: number): Promise<'answers' | 'silent'> => {
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    )
    if (answered) return 'answers'
    await pause(pollMs)
  }
  return 'silent'
}

/** Where somebody else has the port, that one answers, and ours ends within moments of its start. */
const lasts = (ended: Promise<string>): Promise<boolean> =>
  Promise.race([ended.then(() => false), pause(settlingMs, true)])

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
