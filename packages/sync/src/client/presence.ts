import type { Awareness } from 'y-protocols/awareness'
import type { ClientFrame, Presence } from '../protocol/frames'

/** Presence goes out at most this often, in milliseconds. */
const PRESENCE_MS = 500
/** Newcomers are answered after up to this long, so that not everyone answers at once, in milliseconds. */
const ANSWER_SPREAD_MS = 300

export interface PresenceRelay {
  /** Somebody came who does not know where this client is. */
  tell(client: number): void
  /** Says where this client is, after (re)connecting. */
  announce(): void
  stop(): void
}

/** Only what travels is taken from the awareness state, whatever else a program put there. */
const stateOf = (awareness: Awareness): Presence | null => {
  const local = awareness.getLocalState() as Presence | null
  if (!local || local.cell === undefined) return null
  return { cell: local.cell, ...(local.typing ? { typing: true } : {}) }
}

/**
 * Sends this client's own changes of presence, and nothing else: no renewals (a leave is announced
 * by the server) and no echo of what others said.
 */
export const relayPresence = (awareness: Awareness, send: (frame: ClientFrame) => void): PresenceRelay => {
  // Renewal every 15 s and expiry after 30 s are for servers that cannot tell when somebody leaves.
  clearInterval((awareness as Awareness & { _checkInterval: ReturnType<typeof setInterval> })._checkInterval)
  type Timer = ReturnType<typeof setTimeout>
  const answers = new Set<Timer>()
  let pending: Timer | undefined
  let lastAt = Number.NEGATIVE_INFINITY

  const say = (to?: number) => {
    const k = awareness.meta.get(awareness.clientID)?.clock ?? 0
    send({ t: 'aware', k, s: stateOf(awareness), ...(to === undefined ? {} : { to }) })
  }
  const changed = (_changes: unknown, origin: unknown) => {
    if (origin !== 'local' || pending !== undefined) return
    pending = setTimeout(
      () => {
        pending = undefined
        lastAt = Date.now()
        say()
      },
      Math.max(0, lastAt + PRESENCE_MS - Date.now()),
    )
  }
  awareness.on('change', changed)
  return {
    tell: (client) => {
      if (!stateOf(awareness)) return
      const timer = setTimeout(() => {
        answers.delete(timer)
        say(client)
      }, Math.random() * ANSWER_SPREAD_MS)
      answers.add(timer)
    },
    announce: () => {
      if (stateOf(awareness)) say()
    },
    stop: () => {
      awareness.off('change', changed)
      clearTimeout(pending)
      for (const timer of answers) clearTimeout(timer)
    },
  }
}
