import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chooseEngine } from '../../src/engine/choose-engine'

it('runs the embedded engine with its file in the data directory, which it makes', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'rembuk-choose-'))
  const dataDir = join(parent, 'data')
  const engine = await chooseEngine({ dataDir, env: {}, runnable: { dynoxide: true, dynamoDbLocal: true } })
  expect(engine.name).toBe('dynoxide')
  expect(await readdir(dataDir)).toContain('tables.sqlite')
  await engine.stop()
  await rm(parent, { recursive: true })
})
