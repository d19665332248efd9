import { setTimeout as wait } from 'node:timers/promises'
import type { Handler } from 'aws-lambda'
import { invoke } from './gateway/invoke'

/** Those of the deployed function. */
const LIMITS = { integrationMs: 240_000, payloadBytes: 256 * 1024 }
/** Pause between two calls, in milliseconds: shorter than the deployed five minutes, so that waiting is no part of trying it out. */
const PAUSE_MS = 10_000

export interface ClockOptions {
  handler: Handler<unknown, unknown>
  pauseMs?: number
  onFailure: (failure: unknown) => void
}

/** Calls the clock's function again and again, as the deployed schedule does. */
export const startClock = ({ handler, pauseMs = PAUSE_MS, onFailure }: ClockOptions) => {
  const stopping = new AbortController()
  const { signal } = stopping
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await invoke(handler, {}, LIMITS).catch(onFailure)
      await wait(pauseMs, undefined, { signal }).catch(() => undefined)
    }
  }
  const ended = run()
  return {
    /** Ends it after the call that runs. */
    stop: async (): Promise<void> => {
      stopping.abort()
      await ended
    },
  }
}
