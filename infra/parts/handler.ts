import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Stack } from 'sst/constructs'
import { Function as Handler } from 'sst/constructs'
import { useProject } from 'sst/project.js'
import { type FunctionName, functionSizes } from '../sizes'
import { functionAlarms } from './function-alarms'
import { logGroup } from './log-group'
import { countLoggedErrors } from './logged-errors'

/** Where a function's code starts, without extension. */
const entries: Record<FunctionName, string> = {
  http: 'http',
  authorize: 'socket-authorize',
  connect: 'socket-connect',
  message: 'socket-message',
  disconnect: 'socket-disconnect',
  stream: 'stream',
  clock: 'clock',
}

/**
 * One Lambda function with a role and a log group of its own. The role may write that log and nothing
 * else; a stack adds what the function needs. X-Ray stays off, because it wants a permission on every
 * resource. The AWS SDK is bundled: what was tested is what runs, and it loads faster than Lambda's own.
 * What the code imports on demand stays in files apart, which a cold start does not read; what ElectroDB
 * checks of constants is checked by the tests instead.
 */
export const createHandler = (
  stack: Stack,
  name: FunctionName,
  environment: Record<string, string>,
): Handler => {
  const { root } = useProject().paths
  const logs = logGroup(stack, `${name}-logs`)
  const role = new Role(stack, `${name}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
  logs.grantWrite(role)
  countLoggedErrors(stack, `${name}-logged-errors`, logs)

  const handler = new Handler(stack, name, {
    handler: `${root}/packages/functions/src/entries/${entries[name]}.handler`,
    runtime: 'nodejs24.x',
    architecture: 'arm_64',
    memorySize: functionSizes[name].memorySize,
    timeout: functionSizes[name].timeout,
    tracing: 'disabled',
    role,
    logGroup: logs,
    environment,
    nodejs: {
      format: 'esm',
      minify: true,
      sourcemap: false,
      splitting: true,
      esbuild: {
        absWorkingDir: root,
        keepNames: false,
        alias: { jsonschema: `${root}/infra/parts/model-check.mjs` },
      },
    },
  })
  functionAlarms(stack, name, handler)
  return handler
}

/** The function's own role. */
export const roleOf = (handler: Handler): IRole => {
  if (!handler.role) throw new RangeError(`${handler.node.id} has no role`)
  return handler.role
}
