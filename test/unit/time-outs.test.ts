import { ATTEMPT_MS, ATTEMPTS } from '@rembuk/data/client'
import { expect, test } from 'vitest'
import { functionSizes } from '../../infra/sizes'

/** Longest pauses of the SDK between that many attempts at what was not answered, in milliseconds. */
const pausesMs = Array.from({ length: ATTEMPTS - 1 }, (_, index) => 100 * 2 ** index)

test('every function can still say no after two requests to the table that were never answered', () => {
  const failedMs = ATTEMPTS * ATTEMPT_MS + pausesMs.reduce((sum, pause) => sum + pause, 0)
  const shortest = Math.min(...Object.values(functionSizes).map(({ timeout }) => timeout * 1000))
  expect(2 * failedMs).toBeLessThan(shortest)
})
