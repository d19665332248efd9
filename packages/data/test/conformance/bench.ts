import type { Stores } from '../../src/stores'

/** Makes the stores under test; all that one test run makes may share their data. */
export type MakeStores = (now: () => number) => Stores

/** Stores with a clock that stands still until it is moved. */
export const setUp = (makeStores: MakeStores) => {
  let time = Date.now()
  const stores = makeStores(() => time)
  return {
    ...stores,
    now: () => time,
    /** Moves the clock, in milliseconds. */
    pass: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

/** An id that no other test uses. */
export const newId = (): string => crypto.randomUUID()

/** The work, that many times at once. */
export const atOnce = <T>(times: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => work(index)))

/** Ids that plain objects and careless keys stumble over. */
export const awkwardIds = ['__proto__', 'constructor', 'toString', 'a#b', 'A', 'a', 'ü €', '-_'].map(
  (id) => [id] as const,
)
