import { mock } from 'node:test'

const STEP_MS = 1_000
/** Turns of the event loop in which what a step has set off can finish. */
const TURNS = 3

const settle = async () => {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** Timers and a clock that only move when told, a second at a time. What is awaited meanwhile must not need real time. */
export const virtualTime = {
  start: () => mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.now() }),
  pass: async (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      mock.timers.tick(STEP_MS)
      await settle()
    }
  },
  stop: () => mock.timers.reset(),
}
