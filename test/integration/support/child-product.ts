import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../packages/local/src/main.ts', import.meta.url))

/** The product in a process of its own, as `npm start` runs it. */
export interface ChildProduct {
  origin: string
  /** Kills it and its engine with SIGKILL at once, and returns when both are gone. */
  kill(): Promise<void>
}

/** Starts it on a data folder; a port of 0 means any free one. Rejects with what it said when it ends instead. */
export const startChildProduct = async (dataDir: string, port = 0): Promise<ChildProduct> => {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), REMBUK_DATA: dataDir },
  })
  return { origin: await announcedOrigin(child), kill: () => killAll(child, dataDir) }
}

const announcedOrigin = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const listen = (text: Buffer) => {
      said += text
      const origin = /Rembuk is ready: (\S+)/.exec(said)?.[1]
      if (origin) resolve(origin)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => reject(new Error(`the product ended: ${said}`)))
  })

const killAll = async (child: ChildProcess, dataDir: string): Promise<void> => {
  const engines = await engineIds(dataDir)
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
  child.kill('SIGKILL')
  for (const id of engines) process.kill(id, 'SIGKILL')
  await ended
  while ((await engineIds(dataDir)).length > 0) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** Ids of the processes that were started with a file of this folder; none where there is no /proc. */
const engineIds = async (dataDir: string): Promise<number[]> => {
  const ids = (await readdir('/proc').catch(() => [])).map(Number).filter(Number.isInteger)
  const commands = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))
  return ids.filter((_, index) => commands[index]?.split('\0').some((word) => word.startsWith(`${dataDir}/`)))
}
