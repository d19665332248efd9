import { randomBytes } from 'node:crypto'
import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import type { Stores } from '@rembuk/data/stores'
import type { LiveDeps, Postbox } from '@rembuk/sync/server/ports'
import { documentAccess } from '@rembuk/usecases/documents/document-access'
import type { Deps } from '@rembuk/usecases/ports/deps'
import type { Messenger } from '@rembuk/usecases/ports/messenger'
import type { CodeLimits } from '@rembuk/usecases/sign-in/code-limits'
import { version } from '../../../package.json'
import type { Environment } from './environment'
import type { HttpDeps } from './http/deps'
import { consoleLog, type Log } from './log'
import { createMessenger } from './messenger/messenger'
import { createSecrets } from './secrets'
import { sha256 } from './sha256'

/** What a runner or a test puts in the place of the real thing. */
export interface Overrides {
  messenger?: Messenger
  stores?: Stores
  postbox?: Postbox
  /** Milliseconds since 1970. */
  now?: () => number
  log?: Log
  codeLimits?: CodeLimits
}

export interface Composition {
  http: HttpDeps
  live: LiveDeps
  useCases: Deps
  /** Origins from which the web app is served. */
  appOrigins: string[]
  log: Log
}

/** The way back to connected clients, loaded with the first word to one: most requests have none. */
const latePostbox = (callbackUrl: string): Postbox => {
  let made: Promise<Postbox> | undefined
  const postbox = () => {
    made ??= import('./postbox').then(({ createPostbox }) => createPostbox(callbackUrl))
    return made
  }
  return {
    post: async (connectionId, text) => (await postbox()).post(connectionId, text),
    close: async (connectionId) => (await postbox()).close(connectionId),
  }
}

/** Builds every dependency. Nothing else in the product constructs one. */
export const compose = (environment: Environment, overrides: Overrides = {}): Composition => {
  const { now = Date.now, log = consoleLog, codeLimits } = overrides
  const { appOrigins, edgeSecret, socketUrl, tableName } = environment
  const stores =
    overrides.stores ??
    dynamoStores({ client: createClient({ endpoint: environment.dynamodbEndpoint }), tableName, now })
  const newId = () => randomBytes(15).toString('base64url')

  const live: LiveDeps = {
    log: stores.log,
    connections: stores.connections,
    postbox: overrides.postbox ?? latePostbox(environment.socketCallbackUrl),
    access: async (personId, documentId) => {
      const access = await documentAccess({ ...stores, now }, personId, documentId)
      return access && { role: access.role, until: access.membership.expiresAt }
    },
    sessionLives: async (personId, sessionId) =>
      (await stores.sessions.list(personId)).some(({ id }) => id === sessionId),
    schemaOf: async (documentId) => {
      const { documentSchema } = await import('./document-schema')
      return documentSchema(documentId)
    },
    now,
    newId,
  }
  const useCases: Deps = {
    ...stores,
    messenger: overrides.messenger ?? createMessenger(environment, now),
    secrets: createSecrets(environment.codeSecret),
    sha256,
    now,
    newId,
    randomBytes,
    endSockets: async (session) => {
      const { socketEnder } = await import('./end-sockets')
      await socketEnder(live, stores)(session)
    },
    endSocketsTo: async (open) => {
      const { documentSocketEnder } = await import('./end-sockets')
      await documentSocketEnder(live)(open)
    },
    documentState: async (documentId, upTo) => {
      const { stateAt } = await import('@rembuk/sync/server/state-at')
      return (await stateAt(live, documentId, upTo))?.doc
    },
    documentNumber: async (documentId) => (await stores.log.readHead(documentId)).seq,
    lastEdit: async (documentId) => {
      const { lastEditOf } = await import('@rembuk/sync/server/last-edit')
      return lastEditOf(stores, documentId)
    },
    seeEdits: async (documentId) => {
      const { unseenSince } = await stores.log.readHead(documentId)
      if (unseenSince === undefined) return false
      await stores.log.markSeen(documentId)
      return true
    },
    writeReceived: async (received) => {
      const { receivedWriter } = await import('./write-received')
      await receivedWriter(live)(received)
    },
    tellChanged: async ({ documentId, topic }) => {
      const { tellChanged } = await import('@rembuk/sync/server/tell-changed')
      await tellChanged(live, documentId, topic)
    },
    appHost: new URL(appOrigins[0] as string).host,
    socketUrl,
  }
  const http: HttpDeps = {
    ...useCases,
    live,
    appOrigins,
    edgeSecret,
    version,
    log,
    codeLimits,
    pushKey: environment.pushKeys?.publicKey,
    // Whoever stands in for the messenger takes every message.
    hasEmail: overrides.messenger !== undefined || environment.mailFrom !== undefined,
  }
  return { http, live, useCases, appOrigins, log }
}
