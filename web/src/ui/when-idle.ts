/** How long a busy page may put something off, in milliseconds. */
const LONGEST_WAIT_MS = 500

/** Calls once when the page has nothing better to do; the function returned calls it off. */
export const whenIdle = (run: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: LONGEST_WAIT_MS })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(run)
  return () => clearTimeout(timer)
}
