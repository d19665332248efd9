/** After this long without the next number the client asks for it, in milliseconds; then at doubling intervals. */
const GAP_MS = 300
const GAP_LONGEST_MS = 60_000
/** Added to that for each other person, in milliseconds: where many write, more is under way at any moment. */
const GAP_PER_PERSON_MS = 30
/** Heartbeats, in milliseconds, with others in the document and alone. */
const BEAT_IN_COMPANY_MS = 60_000
const BEAT_ALONE_MS = 5 * 60_000
/** A question without any answer for this long means that the connection is dead, in milliseconds. */
const SILENCE_MS = 5_000

export interface Following {
  /** Something came from the server, or somebody came or left. */
  stir(): void
  stop(): void
}

/**
 * Keeps a client complete: asks when a number is missing, beats when nothing happens (which also
 * mends a lost last message), and notices a connection that no longer answers.
 */
export const follow = (options: {
  missing: () => boolean
  /** Last number held without a gap. */
  known: () => number
  /** Other people in the document. */
  company: () => number
  ask: () => void
  onSilence: () => void
}): Following => {
  type Timer = ReturnType<typeof setTimeout>
  let beat: Timer | undefined
  let gap: Timer | undefined
  let silence: Timer | undefined
  /** Questions about one and the same number. */
  let asked = 0
  let stuckAt = 0

  const ask = () => {
    clearTimeout(silence)
    silence = setTimeout(options.onSilence, SILENCE_MS)
    options.ask()
  }
  const patience = () => {
    const first = GAP_MS + GAP_PER_PERSON_MS * options.company()
    // Spread, so that people who miss the same number do not all ask at once.
    return Math.min(first * 2 ** asked, GAP_LONGEST_MS) * (0.75 + Math.random() / 2)
  }
  /** Others write all the time: only the same number missing throughout is a loss. */
  const watchGap = () => {
    if (gap !== undefined && options.missing() && options.known() === stuckAt) return
    if (options.known() !== stuckAt) asked = 0
    stuckAt = options.known()
    clearTimeout(gap)
    gap = options.missing() ? setTimeout(askForMissing, patience()) : undefined
  }
  const askForMissing = () => {
    gap = undefined
    const stuck = options.missing() && options.known() === stuckAt
    if (stuck) {
      ask()
      asked++
    }
    watchGap()
  }
  const stir = () => {
    clearTimeout(silence)
    clearTimeout(beat)
    beat = setTimeout(ask, options.company() > 0 ? BEAT_IN_COMPANY_MS : BEAT_ALONE_MS)
    watchGap()
  }
  return {
    stir,
    stop: () => {
      for (const timer of [beat, gap, silence]) clearTimeout(timer)
      gap = undefined
      asked = 0
    },
  }
}
