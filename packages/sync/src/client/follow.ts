/** After this long with a number missing the client asks for it, in milliseconds; then at doubling intervals. */
const GAP_MS = 300
const GAP_LONGEST_MS = 60_000
/** Heartbeats, in milliseconds, with others in the document and alone. */
const BEAT_IN_COMPANY_MS = 60_000
const BEAT_ALONE_MS = 5 * 60_000
/** A question without any answer for this long means that the connection is dead, in milliseconds. */
const SILENCE_MS = 5_000

export interface Following {
  /** Something came from the server, or somebody came or left. */
  stir(): void
  /** The missing numbers have arrived. */
  caughtUp(): void
  stop(): void
}

/**
 * Keeps a client complete: asks when a number is missing, beats when nothing happens (which also
 * mends a lost last message), and notices a connection that no longer answers.
 */
export const follow = (options: {
  missing: () => boolean
  company: () => boolean
  ask: () => void
  onSilence: () => void
}): Following => {
  type Timer = ReturnType<typeof setTimeout>
  let beat: Timer | undefined
  let gap: Timer | undefined
  let silence: Timer | undefined
  let gapMs = GAP_MS

  const ask = () => {
    clearTimeout(silence)
    silence = setTimeout(options.onSilence, SILENCE_MS)
    options.ask()
  }
  const watchGap = () => {
    if (gap !== undefined || !options.missing()) return
    gap = setTimeout(() => {
      gap = undefined
      if (!options.missing()) return
      gapMs = Math.min(gapMs * 2, GAP_LONGEST_MS)
      ask()
      watchGap()
    }, gapMs)
  }
  const stir = () => {
    clearTimeout(silence)
    clearTimeout(beat)
    beat = setTimeout(ask, options.company() ? BEAT_IN_COMPANY_MS : BEAT_ALONE_MS)
    watchGap()
  }
  return {
    stir,
    caughtUp: () => {
      gapMs = GAP_MS
    },
    stop: () => {
      for (const timer of [beat, gap, silence]) clearTimeout(timer)
      gap = undefined
    },
  }
}
