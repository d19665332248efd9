/** What Rembuk reads of API Gateway's WebSocket events. */

export interface SocketEvent {
  requestContext: {
    connectionId: string
    /** What the authorizer settled. API Gateway promises it at `$connect` only. */
    authorizer?: Record<string, unknown>
  }
  body?: string
}

export interface AuthorizerEvent {
  methodArn: string
  headers?: Record<string, string | undefined> | null
  queryStringParameters?: Record<string, string | undefined> | null
}

/** Who is behind a connection, as the authorizer hands it to `$connect`. */
export interface Admission {
  personId: string
  sessionId: string
  documentId: string
}

/** The authorizer's context of an event; throws a RangeError without one, since `$connect` never comes without. */
export const admissionOf = ({ requestContext }: SocketEvent): Admission => {
  const { personId, sessionId, documentId } = requestContext.authorizer ?? {}
  if (typeof personId !== 'string' || typeof sessionId !== 'string' || typeof documentId !== 'string') {
    throw new RangeError('$connect came without its authorizer context')
  }
  return { personId, sessionId, documentId }
}
