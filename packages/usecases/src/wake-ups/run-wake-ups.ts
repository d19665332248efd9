import type { Deps } from '../ports/deps'
import type { WakeUp } from '../ports/wake-ups'

/** Looks at the same time, about. */
const AT_ONCE = 8
const MINUTE_MS = 60_000
/** After this long a look that was begun and not finished is begun again; it doubles with each try. */
const FIRST_PAUSE_MS = 5 * MINUTE_MS
const LONGEST_PAUSE_MS = 6 * 60 * MINUTE_MS

const pauseMs = (tries: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** Math.min(tries, 10), LONGEST_PAUSE_MS)

export interface WakeUpRun {
  /** Does what a wake-up is for; may run any number of times, at the same time too. */
  look: (wakeUp: WakeUp) => Promise<void>
  /** Told about each look that failed. It is begun again later. */
  onFailure: (wakeUp: WakeUp, error: unknown) => void
  /** Whether there is time for some more looks. */
  hasTime: () => boolean
}

/**
 * Does what is due by now. Each wake-up is put off before its look and removed after it: so one that
 * fails, or that ends the whole run, comes again later and holds up no other, two runs at once share the
 * work, and a wake-up that is set while its look runs stays. What there is no time for stays due.
 */
export const runWakeUps = async (
  { wakeUps, now }: Pick<Deps, 'wakeUps' | 'now'>,
  { look, onFailure, hasTime }: WakeUpRun,
): Promise<void> => {
  const run = async (wakeUp: WakeUp): Promise<void> => {
    const begun = await wakeUps.putOff(wakeUp, now() + pauseMs(wakeUp.tries))
    if (!begun) return
    try {
      await look(begun)
      await wakeUps.remove(begun)
    } catch (error) {
      onFailure(begun, error)
    }
  }
  while (hasTime()) {
    const due = await wakeUps.due(now(), AT_ONCE)
    if (due.length === 0) return
    await Promise.all(due.map(run))
  }
}
