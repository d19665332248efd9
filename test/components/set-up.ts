import { cleanup, configure } from '@solidjs/testing-library'
import { afterAll, afterEach, vi } from 'vitest'

/** Longest that a component test waits for something to appear; how long it takes is never what it is about. */
const PATIENCE_MS = 15_000

configure({ asyncUtilTimeout: PATIENCE_MS })

// Files share their page: each test leaves it empty, and each file with its own globals.
afterEach(() => {
  cleanup()
  globalThis.document?.body.replaceChildren()
  globalThis.localStorage?.clear()
  globalThis.sessionStorage?.clear()
})
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
