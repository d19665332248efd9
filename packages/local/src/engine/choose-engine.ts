import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dynamoDbLocalNeeds, startDynamoDbLocal } from './dynamodb-local'
import { dynoxideProgram, startDynoxide } from './dynoxide'
import type { Engine } from './engine'

const nothingRuns = `No database engine can run here. Do one of these:
- on Linux with an Intel or AMD processor: run "npm ci" again without "--omit=optional"
- elsewhere: install Java 11 or newer (such as the package default-jre-headless), then run
  "npm ci --prefix packages/local/dynamodb-local"
- set DYNAMODB_ENDPOINT to the address of a DynamoDB-compatible engine, such as http://127.0.0.1:8000`

/** The engines that can run on a machine. */
export interface Runnable {
  dynoxide: boolean
  dynamoDbLocal: boolean
}

const onThisMachine = (): Runnable => ({
  dynoxide: dynoxideProgram() !== undefined,
  dynamoDbLocal: dynamoDbLocalNeeds().length === 0,
})

/**
 * Starts the first engine that can run here, with its files in `dataDir`: the one behind
 * DYNAMODB_ENDPOINT, the embedded one, Amazon's DynamoDB Local.
 * @throws Error that says what to install where there is none.
 */
export const chooseEngine = async (options: {
  dataDir: string
  env: Readonly<Record<string, string | undefined>>
  runnable?: Runnable
}): Promise<Engine> => {
  const { dataDir, env } = options
  const endpoint = env.DYNAMODB_ENDPOINT
  if (endpoint) return { name: 'DYNAMODB_ENDPOINT', endpoint, stop: async () => {} }
  const runnable = options.runnable ?? onThisMachine()
  await mkdir(dataDir, { recursive: true })
  if (runnable.dynoxide) return startDynoxide({ file: join(dataDir, 'tables.sqlite') })
  if (runnable.dynamoDbLocal) return startDynamoDbLocal({ folder: dataDir })
  throw new Error(nothingRuns)
}
