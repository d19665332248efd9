import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { chooseEngine } from '../../src/engine/choose-engine'

const dataDir = await mkdtemp(join(tmpdir(), 'rembuk-choose-'))
afterAll(() => rm(dataDir, { recursive: true }))
const nothing = { dynoxide: false, dynamoDbLocal: false }

it('takes the engine behind DYNAMODB_ENDPOINT before any other, and leaves it running', async () => {
  const env = { DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' }
  const engine = await chooseEngine({ dataDir, env })
  expect(engine.endpoint).toBe('http://127.0.0.1:8000')
  await engine.stop()
  expect(await readdir(dataDir)).toEqual([])
})

it('says exactly what to install where no engine can run', async () => {
  const choice = chooseEngine({ dataDir, env: {}, runnable: nothing })
  await expect(choice).rejects.toThrow(/npm ci.*Java 11.*dynamodb-local.*DYNAMODB_ENDPOINT/s)
})
