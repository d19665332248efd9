import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { PlanSize } from '../web/large-plan'
import { type Announcement, MARK } from './announce'

/** A server that has not ended after this is killed, in milliseconds. */
const FAREWELL_MS = 3_000

export type ServerName = 'rembuk.ts' | 'rembuk-web.ts' | 'y-websocket.mjs' | 'hocuspocus.mjs'

export interface RunningServer extends Announcement {
  /** Failures that the server has logged. */
  failures(): number
  stop(): Promise<void>
}

export interface ServerOptions {
  /** Edits that its document has had before it starts. */
  edits?: number
  /** Whether a peer keeps its document on disk; Rembuk always does. */
  disk?: boolean
  /** What stands in the plan, for a server that shows it. */
  plan?: PlanSize
  /** Folder of the built web app; the repository's own unless told. */
  webDir?: string
  /** Whether its page comes over HTTP/2, as from CloudFront. */
  edge?: boolean
}

/** Starts a server in a process and a folder of its own, and waits until it says where it is. */
export const startServer = async (name: ServerName, options: ServerOptions = {}): Promise<RunningServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'rembuk-bench-'))
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, name), JSON.stringify({ edits: 0, ...options, folder })],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  const exited = once(child, 'exit')
  const complaints: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => complaints.push(line))
  const announced = new Promise<Announcement>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith(MARK)) resolve(JSON.parse(line.slice(MARK.length)))
    })
    exited.then(([code]) => reject(new Error(`${name} ended with ${code}: ${complaints.join('\n')}`)))
  })
  const announcement = await announced
  return {
    ...announcement,
    failures: () => complaints.filter((line) => line.includes('"level":"error"')).length,
    stop: async () => {
      child.stdin.end()
      const patience = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS)
      await exited
      clearTimeout(patience)
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
