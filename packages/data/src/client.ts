import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

// The SDK announces on Node 20 that later releases will need Node 22: its version is pinned.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

/**
 * Attempts at one request, the first included: throttles, broken connections and time-outs are tried
 * again. Together they end before a Lambda behind API Gateway does (29 s).
 */
const patience = {
  maxAttempts: 5,
  retryMode: 'standard',
  requestHandler: { connectionTimeout: 2000, requestTimeout: 5000, throwOnRequestTimeout: true },
} as const

/**
 * A client of DynamoDB that keeps its connections open. With an endpoint it talks to an engine on
 * this machine, under made-up credentials, so that it can never reach an account by accident;
 * without one, region and credentials come from the environment, as on Lambda.
 */
export const createClient = (options: { endpoint?: string; region?: string } = {}): DynamoDBClient => {
  const { endpoint, region } = options
  if (!endpoint) return new DynamoDBClient({ ...patience, ...(region && { region }) })
  return new DynamoDBClient({
    ...patience,
    endpoint,
    region: region ?? 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
}
