import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

// The SDK announces on Node 20 that later releases will need Node 22: its version is pinned.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

/** Attempts at one request, the first included: throttles, broken connections and time-outs are tried again. */
const retries = { maxAttempts: 5, retryMode: 'standard' } as const

/** All attempts together end before a Lambda behind API Gateway does, at 29 s. In milliseconds. */
const awsTimes = { connectionTimeout: 2000, requestTimeout: 5000, throwOnRequestTimeout: true }

/** A machine under load may take its time, which counts the wait for one of 50 connections. */
const localTimes = { requestTimeout: 30_000, throwOnRequestTimeout: true }

/**
 * A client of DynamoDB that keeps its connections open. With an endpoint it talks to an engine on
 * this machine, under made-up credentials, so that it can never reach an account by accident;
 * without one, region and credentials come from the environment, as on Lambda.
 */
export const createClient = (options: { endpoint?: string; region?: string } = {}): DynamoDBClient => {
  const { endpoint, region } = options
  if (!endpoint)
    return new DynamoDBClient({ ...retries, requestHandler: awsTimes, ...(region && { region }) })
  return new DynamoDBClient({
    ...retries,
    requestHandler: localTimes,
    endpoint,
    region: region ?? 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
}
