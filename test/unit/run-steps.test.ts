import { expect, it } from 'vitest'
import { runSteps, type Step } from '../../scripts/run-steps.mjs'

const step = (name: string, run: Step['run']): Step => ({ name, run, help: `Mend ${name}.` })
const good = (name: string) => step(name, async () => true)

const run = async (steps: Step[]) => {
  const lines: string[] = []
  const result = await runSteps(steps, { write: (line) => lines.push(...line.split('\n')), now: () => 0 })
  return { result, lines }
}

const summaries = (lines: string[]) => lines.filter((line) => /^\d+ passed, \d+ failed$/.test(line))

it('names each step with its place and ends with one line of counts', async () => {
  const { result, lines } = await run([good('types'), good('lint')])
  expect(result).toBe(true)
  expect(lines).toContain('[2/2] lint: good after 0.0 s')
  expect(summaries(lines)).toEqual(['2 passed, 0 failed'])
  expect(lines.at(-1)).toBe('2 passed, 0 failed')
})

it('stops at the first failure, says what to do and what was not run', async () => {
  const { result, lines } = await run([good('types'), step('lint', async () => false), good('tests')])
  expect(result).toBe(false)
  expect(lines).toContain('Mend lint.')
  expect(lines).toContain('Not run: 1 more step.')
  expect(lines.some((line) => line.includes('tests …'))).toBe(false)
  expect(summaries(lines)).toEqual(['1 passed, 1 failed'])
})

it('counts a step that throws as failed', async () => {
  const broken = step('browser', async () => {
    throw new Error('No browser.')
  })
  const { result, lines } = await run([broken])
  expect(result).toBe(false)
  expect(summaries(lines)).toEqual(['0 passed, 1 failed'])
})
