// @ts-check
import { readFileSync } from 'node:fs'

const LOOK_EVERY_MS = 500
const shells = ['sh', 'bash', 'dash', 'zsh', 'ash', 'busybox']

/**
 * Ends this process in order when npm, which started it, has gone: npm's shell passes no signal on,
 * and the port would stay taken. Does nothing for whoever was not started by npm.
 */
export const endWithNpm = () => {
  if (!process.env.npm_lifecycle_event) return
  const starters = startersOf(process.ppid)
  const look = () => {
    if (!starters.every(isAlive)) process.kill(process.pid, 'SIGTERM')
  }
  setInterval(look, LOOK_EVERY_MS).unref()
}

/**
 * The processes from the parent up to npm: npm itself, or its shell and npm where /proc tells.
 * @param {number} parent
 */
const startersOf = (parent) => {
  try {
    // "<pid> (<name>) <state> <parent's pid> …"
    const [, name = '', grandparent] =
      /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? []
    return shells.includes(name) ? [parent, Number(grandparent)] : [parent]
  } catch {
    return [parent]
  }
}

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
