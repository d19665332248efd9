import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const script = pathToFileURL(join(import.meta.dirname, '../../scripts/end-with-npm.mjs')).href
const program = `import { endWithNpm } from '${script}'
process.on('SIGTERM', () => { console.log('ended in order'); process.exit(0) })
endWithNpm()
setInterval(() => undefined, 1000)
console.log('running')`

/** npm's part: a process that runs the program through a shell, as npm runs a script. */
const npmLike = `require('node:child_process').spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, process.argv[1]], { stdio: 'inherit' })`

const start = async (env: Record<string, string>) => {
  const npm = spawn(process.execPath, ['-e', npmLike, program], { env: { ...process.env, ...env } })
  let said = ''
  npm.stdout.on('data', (text) => {
    said += text
  })
  onTestFinished(() => void npm.kill('SIGKILL'))
  await expect.poll(() => said, { timeout: 30_000 }).toContain('running')
  return { npm, said: () => said }
}

const kill = (child: ChildProcess) => {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  return ended
}

test('a program that npm started ends in order when npm is killed', async () => {
  const { npm, said } = await start({ npm_lifecycle_event: 'start' })
  await kill(npm)
  await expect.poll(said, { timeout: 30_000 }).toContain('ended in order')
})
