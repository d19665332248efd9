import { expect, it, vi } from 'vitest'
import { runCommand } from '../../scripts/run-command.mjs'

const node = JSON.stringify(process.execPath)

it('tells whether the command ended well', async () => {
  expect(await runCommand(`${node} -e 0`, { minutes: 1 })).toBe(true)
  expect(await runCommand(`${node} -e "process.exit(3)"`, { minutes: 1 })).toBe(false)
})

it('finds the programs of the project', async () => {
  expect(await runCommand('biome --version > /dev/null', { minutes: 1 })).toBe(true)
})

it('gives the command no input to wait for', async () => {
  expect(await runCommand(`${node} -e "process.stdin.resume()"`, { minutes: 1 })).toBe(true)
})

it('ends a command that takes too long, and what it has started', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const forever = `${node} -e "setInterval(() => {}, 1000)"`
  expect(await runCommand(`${forever} | ${forever}`, { minutes: 0.005 })).toBe(false)
  expect(said).toHaveBeenCalledWith(expect.stringContaining('not finished'))
  said.mockRestore()
})
