import { performance } from 'node:perf_hooks'
import type { Contestant, Replica } from '../contestants/contestant'
import { watchEdits, writeEdit } from '../edits/plan-edits'

/** Several people in one document, each with a line of their own. */
export interface Writers {
  /** Writer `writer` types the next edit. */
  type(writer: number): void
  /** Resolves when everyone sees all that was typed. */
  settled(): Promise<void>
  /** Milliseconds from an edit to its showing at somebody else; an edit that a later one overtook counts once. */
  delays: number[]
  close(): Promise<void>
}

/** Opens a document for so many people and waits until all of them are in. */
export const openWriters = async (contestant: Contestant, people: number): Promise<Writers> => {
  const replicas: Replica[] = []
  for (let person = 0; person < people; person++) {
    const replica = contestant.open()
    await replica.synced
    replicas.push(replica)
  }
  const typedAt = replicas.map(() => [performance.now()])
  const delays: number[] = []
  let waiting: { isSettled: () => boolean; resolve: () => void } | undefined

  const seen = replicas.map(({ doc }, reader) =>
    replicas.map((_, writer) => {
      const last = { number: 0 }
      watchEdits(doc, writer, (number) => {
        last.number = Math.max(last.number, number)
        const at = typedAt[writer]?.[number]
        if (reader !== writer && at !== undefined) delays.push(performance.now() - at)
        if (waiting?.isSettled()) waiting.resolve()
      })
      return last
    }),
  )
  const isSettled = () =>
    seen.every((ofReader) => ofReader.every(({ number }, writer) => number + 1 === typedAt[writer]?.length))

  return {
    delays,
    type: (writer) => {
      const times = typedAt[writer]
      const replica = replicas[writer]
      if (!times || !replica) throw new RangeError(`there is no writer ${writer}`)
      const number = times.push(performance.now()) - 1
      writeEdit(replica.doc, writer, number)
    },
    settled: () =>
      new Promise((resolve) => {
        waiting = { isSettled, resolve }
        if (isSettled()) resolve()
      }),
    close: async () => {
      await Promise.all(replicas.map((replica) => replica.close()))
    },
  }
}
