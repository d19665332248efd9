import { type Due, dueList } from './due'

/** Lets everything that is already due to happen, happen: drains microtasks, real time untouched. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

type Arguments = [run: (...given: unknown[]) => void, ms?: number, ...given: unknown[]]

const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis
const realTimers = { setTimeout, clearTimeout, setInterval, clearInterval }
const realNow = Date.now
const realRandom = Math.random

let due = dueList()
let now = 0
let made = 0
let firing = false

/** Whole milliseconds, as everywhere; what a timer asks for at once comes after those that are due now. */
const waitOf = (ms: number | undefined): number => Math.trunc(ms ?? 0) || Number(firing)

const add = ([run, ms, ...given]: Arguments, repeats: boolean): number => {
  const wait = waitOf(ms)
  const id = ++made
  due.add({ at: now + wait, id, run: () => run(...given), ...(repeats && { every: wait }) })
  return id
}

const fire = (next: Due) => {
  due.remove(next.id)
  if (next.every !== undefined) due.add({ ...next, at: next.at + next.every })
  next.run()
}

const fireUntil = (at: number) => {
  now = at
  firing = true
  for (let next = due.first(); next && next.at <= at; next = due.first()) fire(next)
  firing = false
}

/**
 * Timers, Date.now and Math.random that only move when told. A thousand runs set millions of timers,
 * which general fake timers search through for each that comes due: this took a third of the time.
 */
export const virtualTime = {
  start: (at: number, random: () => number): void => {
    due = dueList()
    now = at
    Math.random = random
    Date.now = () => now
    Object.assign(globalThis, {
      setTimeout: (...given: Arguments) => add(given, false),
      setInterval: (...given: Arguments) => add(given, true),
      clearTimeout: due.remove,
      clearInterval: due.remove,
    })
  },
  /** Moves on by `ms`, moment by moment, letting each one's consequences happen before the next. */
  pass: async (ms: number): Promise<void> => {
    const end = now + ms
    await settle()
    do {
      fireUntil(Math.min(due.first()?.at ?? end, end))
      await settle()
    } while (now < end)
  },
  stop: (): void => {
    Object.assign(globalThis, realTimers)
    Date.now = realNow
    Math.random = realRandom
  },
}
