import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Engine } from './engine'
import { serve } from './serve'
import { indexStream } from './stream-index'

/** The embedded engine's program, or undefined where its package is not installed on this platform. */
export const dynoxideProgram = (): string | undefined => {
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')
    return join(dirname(manifest), 'dynoxide')
  } catch {
    return undefined
  }
}

/**
 * Starts the embedded engine on a loopback port. It keeps its tables in `file`, or in memory without. In
 * memory it gets slower with each write to a table that has a stream: it is for some ten thousand at most.
 * @throws Error where it is not installed or does not start.
 */
export const startDynoxide = async (options: { file?: string; port?: number } = {}): Promise<Engine> => {
  const program = dynoxideProgram()
  if (!program) throw new Error('@dynoxide/linux-x64 is not installed')
  const { file, port } = options
  const start = () =>
    serve({
      name: 'dynoxide',
      command: (chosen) => [program, '--port', `${chosen}`, ...(file ? ['--db-path', file] : [])],
      announces: 'listening on',
      port,
      patienceMs: 10_000,
    })
  if (file === undefined) return start()
  // The first start makes the file.
  if (!existsSync(file)) await (await start()).stop()
  await indexStream(file)
  return start()
}
