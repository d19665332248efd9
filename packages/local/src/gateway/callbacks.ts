import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Connection } from './connection'
import { createRate } from './rate'
import { readBody } from './read-body'
import { splitTarget } from './request-parts'

const NORMAL_CLOSURE = 1000

export interface CallbackOptions {
  connections: ReadonlyMap<string, Connection>
  stage: string
  /** Largest message that may be posted, in bytes. */
  messageBytes: number
  /** Calls a second that the account allows; unlimited when absent. */
  callsPerSecond?: number
}

interface Answer {
  status: number
  /** Name of the service's exception. */
  error?: string
  body?: unknown
}

const gone: Answer = { status: 410, error: 'GoneException' }

/**
 * The @connections API: POST sends text to a connection, GET describes it, DELETE ends it, all under
 * `/<stage>/@connections/<id>`. A connection is there from the end of its `$connect` to its close;
 * before and after, the answer is 410. The signature must be there; it is not verified.
 */
export const createCallbacks = (options: CallbackOptions) => {
  const withinRate = createRate(options.callsPerSecond ?? Number.POSITIVE_INFINITY)

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const body = await readBody(request, options.messageBytes)
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) {
      return { status: 403, error: 'MissingAuthenticationTokenException' }
    }
    if (!withinRate()) return { status: 429, error: 'LimitExceededException' }
    const connectionId = connectionIn(request.url ?? '/', options.stage)
    if (connectionId === undefined) return { status: 403, error: 'ForbiddenException' }
    if (body === 'too-large') return { status: 413, error: 'PayloadTooLargeException' }
    const connection = options.connections.get(connectionId)
    if (!connection || connection.socket.readyState !== connection.socket.OPEN) return gone
    return act(request.method, connection, body)
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    write(response, await answer(request))
  }
}

const act = async (method: string | undefined, connection: Connection, body: Buffer): Promise<Answer> => {
  switch (method) {
    case 'POST':
      return post(connection, body)
    case 'GET':
      return { status: 200, body: describe(connection) }
    case 'DELETE':
      connection.socket.close(NORMAL_CLOSURE)
      return { status: 204 }
    default:
      return { status: 403, error: 'ForbiddenException' }
  }
}

const post = ({ socket, touch }: Connection, body: Buffer): Promise<Answer> =>
  new Promise((resolve) => {
    socket.send(body, { binary: false }, (error) => {
      if (!error) touch()
      resolve(error ? gone : { status: 200 })
    })
  })

const describe = ({ caller, lastActiveAt }: Connection) => ({
  connectedAt: new Date(caller.connectedAt).toISOString(),
  lastActiveAt: new Date(lastActiveAt).toISOString(),
  identity: caller.identity,
})

/** The connection id in a path, or undefined when the path is not of this API. */
const connectionIn = (target: string, stage: string): string | undefined => {
  const [, first, second, id, ...rest] = splitTarget(target).path.split('/').map(decoded)
  return first === stage && second === '@connections' && id && rest.length === 0 ? id : undefined
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

const write = (response: ServerResponse, { status, error, body }: Answer): void => {
  response.statusCode = status
  if (error) response.setHeader('x-amzn-errortype', error)
  const content = error ? { message: error } : body
  if (content === undefined) return void response.end()
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(content))
}
