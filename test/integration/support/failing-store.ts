import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { random } from '../../simulation/random'

const JSON_TYPE = 'application/x-amz-json-1.0'
const throttled = {
  __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
  message: 'The level of configured provisioned throughput for the table was exceeded.',
}

export interface FailingStore {
  /** Address for DynamoDB clients. */
  endpoint: string
  /** Share of the calls that are answered with a throttle instead, from 0 to 1. */
  failing: number
  /** Calls that were throttled so far. */
  failures: number
  stop(): Promise<void>
}

/** Stands between DynamoDB clients and an engine, and throttles as many calls as it is told to. */
export const createFailingStore = async (engineEndpoint: string): Promise<FailingStore> => {
  const { chance } = random(1)
  const server = createServer(async (request, response) => {
    const body = await text(request)
    if (chance(store.failing)) {
      store.failures++
      response.writeHead(400, { 'content-type': JSON_TYPE })
      return response.end(JSON.stringify(throttled))
    }
    const passedOn = ['x-amz-target', 'authorization', 'x-amz-date', 'content-type']
    const answer = await fetch(engineEndpoint, {
      method: 'POST',
      headers: passedOn.map((name): [string, string] => [name, String(request.headers[name])]),
      body,
    })
    response.writeHead(answer.status, { 'content-type': JSON_TYPE })
    response.end(await answer.text())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const store: FailingStore = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failing: 0,
    failures: 0,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
  return store
}
