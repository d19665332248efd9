import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

// The SDK announces on Node 20 that later releases will need Node 22: its version is pinned.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

/** Attempts at one request, the first included: throttles, broken connections and time-outs are tried again. */
export const ATTEMPTS = 3
const retries = { maxAttempts: ATTEMPTS, retryMode: 'standard' } as const

/**
 * How long one attempt waits for its answer, in milliseconds: a hundred times what DynamoDB usually
 * takes. A request that is never answered has failed within 5 s, the pauses between its attempts
 * included, so that a function with 10 s can still say so after two of them.
 */
export const ATTEMPT_MS = 1500
const awsTimes = { connectionTimeout: 1000, requestTimeout: ATTEMPT_MS, throwOnRequestTimeout: true }

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
