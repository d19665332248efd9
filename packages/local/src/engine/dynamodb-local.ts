import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Engine } from './engine'
import { serve } from './serve'

const folder = fileURLToPath(
  new URL('../../dynamodb-local/node_modules/amplify-dynamodb-simulator/emulator/', import.meta.url),
)
const jar = 'DynamoDBLocal.jar'

/** What Amazon's DynamoDB Local still needs on this machine; empty where it can run. */
export const dynamoDbLocalNeeds = (): ('java' | 'jar')[] => [
  ...(spawnSync('java', ['-version']).status === 0 ? [] : ['java' as const]),
  ...(existsSync(folder + jar) ? [] : ['jar' as const]),
]

/**
 * Starts Amazon's DynamoDB Local, which its licence allows for development and tests only. It keeps
 * its tables in files under `folder`, or in memory without.
 * @throws Error where it does not start.
 */
export const startDynamoDbLocal = (options: { folder?: string; port?: number } = {}): Promise<Engine> =>
  serve({
    name: 'DynamoDB Local',
    command: (port) => [
      'java',
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-Xmx256m',
      '-Djava.library.path=./DynamoDBLocal_lib',
      '-jar',
      jar,
      '-sharedDb',
      '-disableTelemetry',
      '-port',
      `${port}`,
      ...(options.folder ? ['-dbPath', options.folder] : ['-inMemory']),
    ],
    cwd: folder,
    port: options.port,
    patienceMs: 60_000,
  })
