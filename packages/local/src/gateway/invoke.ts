import { randomUUID } from 'node:crypto'
import type { Context, Handler } from 'aws-lambda'

/** The handler took longer than its integration allows. It may still be running. */
export class IntegrationTimeout extends Error {
  override name = 'IntegrationTimeout'
}

/** The event, or what the handler returned, is larger than Lambda carries. */
export class PayloadTooLarge extends Error {
  override name = 'PayloadTooLarge'
  constructor(readonly side: 'event' | 'result') {
    super(`the ${side} is larger than a Lambda payload`)
  }
}

export interface InvokeLimits {
  integrationMs: number
  payloadBytes: number
}

/**
 * Calls a handler as Lambda would: event and result pass through JSON, so nothing but plain data
 * crosses, within the payload limit and the time limit.
 *
 * @throws IntegrationTimeout, PayloadTooLarge, or what the handler threw
 */
export const invoke = async <Event, Result>(
  handler: Handler<Event, Result>,
  event: Event,
  limits: InvokeLimits,
): Promise<Result | undefined> => {
  const payload = JSON.stringify(event)
  if (Buffer.byteLength(payload) > limits.payloadBytes) throw new PayloadTooLarge('event')
  const result = await inTime(call(handler, JSON.parse(payload), limits), limits.integrationMs)
  const answer = JSON.stringify(result)
  if (answer === undefined) return undefined
  if (Buffer.byteLength(answer) > limits.payloadBytes) throw new PayloadTooLarge('result')
  return JSON.parse(answer)
}

/** Takes both kinds of handler: those that return a promise and those that call back. */
const call = <Event, Result>(
  handler: Handler<Event, Result>,
  event: Event,
  limits: InvokeLimits,
): Promise<Result | undefined> =>
  new Promise((resolve, reject) => {
    const done = (error?: Error | string | null, result?: Result) => (error ? reject(error) : resolve(result))
    const promise = handler(event, lambdaContext(limits.integrationMs), done)
    if (promise) promise.then(resolve, reject)
  })

const inTime = async <Result>(work: Promise<Result>, ms: number): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new IntegrationTimeout(`no answer within ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const lambdaContext = (timeoutMs: number): Context => {
  const deadline = Date.now() + timeoutMs
  const ignore = () => undefined
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: 'local',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:local:000000000000:function:local',
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: '/aws/lambda/local',
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: ignore,
    fail: ignore,
    succeed: ignore,
  }
}
