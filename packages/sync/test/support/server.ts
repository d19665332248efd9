import type { Hooks } from '@rembuk/data/memory/port'
import { memoryStores } from '@rembuk/data/memory/stores'
import { isPlanRoot } from '@rembuk/plandoc/roots'
import type { ClientFrame, ServerFrame } from '../../src/protocol/frames'
import { CONNECTION_RECORD_MS } from '../../src/protocol/limits'
import { handleMessage } from '../../src/server/handle-message'
import type { Access, LiveDeps } from '../../src/server/ports'

export const DOCUMENT = 'p.plan.1'
export const START = Date.UTC(2026, 10, 23, 2)

/** The live document's server on stores in memory, with a clock that only moves when told and a postbox that records. */
export const createServer = (hooks: Hooks = {}) => {
  const clock = { now: START }
  const posted: { connectionId: string; frame: ServerFrame; bytes: number }[] = []
  const closed: string[] = []
  /** Connections that have ended: a post to them answers 'gone'. */
  const gone = new Set<string>()
  /** Connections to which a post fails. */
  const failing = new Set<string>()
  /** Everyone is an editor for good who is not in here. */
  const accesses = new Map<string, Access | undefined>()
  /** Sign-in sessions that have ended. */
  const endedSessions = new Set<string>()
  let ids = 0
  const stores = memoryStores({ now: () => clock.now, ...hooks })
  const deps: LiveDeps = {
    log: stores.log,
    connections: stores.connections,
    postbox: {
      post: async (connectionId, text) => {
        if (failing.has(connectionId)) throw new Error('throttled')
        if (gone.has(connectionId)) return 'gone'
        posted.push({ connectionId, frame: JSON.parse(text), bytes: Buffer.byteLength(text) })
        return 'sent'
      },
      close: async (connectionId) => {
        closed.push(connectionId)
      },
    },
    access: async (personId) => (accesses.has(personId) ? accesses.get(personId) : { role: 'editor' }),
    sessionLives: async (_personId, sessionId) => !endedSessions.has(sessionId),
    schemaOf: async () => ({
      rootType: (name) => (isPlanRoot(name) ? 'map' : undefined),
      hasTexts: false,
    }),
    now: () => clock.now,
    newId: () => `id-${ids++}`,
  }
  const say = (connectionId: string, frame: ClientFrame) =>
    handleMessage(deps, connectionId, JSON.stringify(frame))
  const open = (connectionId: string, personId: string) =>
    deps.connections.open({
      connectionId,
      documentId: DOCUMENT,
      personId,
      sessionId: `session of ${personId}`,
      name: `Bu ${personId}`,
      expiresAt: clock.now + CONNECTION_RECORD_MS,
    })

  return {
    deps,
    clock,
    posted,
    closed,
    gone,
    failing,
    accesses,
    endedSessions,
    open,
    say,
    /** Opens a connection and joins with it. */
    join: async (connectionId: string, personId: string, client: number) => {
      await open(connectionId, personId)
      await say(connectionId, { t: 'hello', v: 1, client })
    },
    /** What a connection was sent, in order. */
    sentTo: (connectionId: string) =>
      posted.filter((post) => post.connectionId === connectionId).map(({ frame }) => frame),
    /** Every entry in the document's log. */
    entries: () => deps.log.readEntries(DOCUMENT, 0),
  }
}

export type Server = ReturnType<typeof createServer>
