import { spawn } from 'node:child_process'

/**
 * Runs "$@" until it ends by itself or standard input does: the far end of that pipe is held by the
 * process that started it, so the program ends with its starter, however that one dies.
 */
const script = `
exec 3<&0
"$@" 3<&- &
program=$!
{ read -r _ <&3; kill "$program"; } &
watcher=$!
wait "$program"
status=$?
kill "$watcher"
exit "$status"
`

/** A program that ends when this process does, even by SIGKILL. */
export interface Tethered {
  /** Resolves when it has said these words on standard error. */
  says(words: string): Promise<void>
  /** Resolves when it has ended, to the last 2.000 characters that it said there. */
  ended: Promise<string>
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>
}

const remembered = 2000

/**
 * Starts a program in a session of its own, so that Ctrl+C in the terminal reaches this process
 * first, which may still need it while it closes. Needs `sh`.
 */
export const startTethered = (command: readonly string[], cwd?: string): Tethered => {
  const child = spawn('sh', ['-c', script, 'sh', ...command], {
    cwd,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-remembered)
  })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', () => resolve(said))
  })
  return {
    ended,
    says: (words) =>
      new Promise((resolve) => {
        const listen = () => {
          if (!said.includes(words)) return
          child.stderr.off('data', listen)
          resolve()
        }
        child.stderr.on('data', listen)
        listen()
      }),
    stop: async () => {
      child.stdin.end()
      await ended
    },
  }
}
