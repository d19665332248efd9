// @ts-check
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

const ownGroup = process.platform !== 'win32'
const path = [join(import.meta.dirname, '../node_modules/.bin'), process.env.PATH].join(delimiter)

/**
 * Runs a command line in the project's folder with the project's programs on the PATH, showing what it
 * prints and giving it no input. True when it ended well; after `minutes` it and all it started are
 * ended and it counts as failed. Ctrl+C ends it too.
 * @param {string} command
 * @param {{ minutes: number }} bound
 * @returns {Promise<boolean>}
 */
export const runCommand = (command, { minutes }) =>
  new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      cwd: join(import.meta.dirname, '..'),
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: ownGroup,
      env: { ...process.env, PATH: path },
    })
    const end = () => {
      if (child.pid === undefined) return
      if (ownGroup) process.kill(-child.pid, 'SIGTERM')
      else child.kill()
    }
    const interrupt = () => {
      end()
      process.exit(130)
    }
    const limit = setTimeout(() => {
      console.log(`Ended: not finished after ${minutes} minutes.`)
      end()
    }, minutes * 60_000)
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
    child.once('error', (error) => console.error(error.message))
    child.once('close', (code) => {
      clearTimeout(limit)
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
      resolve(code === 0)
    })
  })
