import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { startAll, stopAll } from '../contestants/all'
import type { Contestant } from '../contestants/contestant'
import { watchEdits, writeEdit } from '../edits/plan-edits'
import { quantile } from '../measure/quantile'
import { figure, printTable, ratio } from '../measure/table'
import { between, type Traffic, trafficWith } from '../measure/traffic'

const ROUNDS = 100
const WARM_UP = 10
/** Time between two contestants' edits, in milliseconds: a round is longer than Rembuk's pace for two. */
const GAP_MS = 80

/** One writer and one reader of a contestant, and what was measured. */
const bench = async (contestant: Contestant) => {
  const writer = contestant.open()
  const reader = contestant.open()
  await Promise.all([writer.synced, reader.synced])
  const seen: number[] = []
  const acknowledged: number[] = []

  const once = async (number: number) => {
    const shown = new Promise<number>((resolve) => {
      const stop = watchEdits(reader.doc, 0, () => {
        stop()
        resolve(performance.now())
      })
    })
    const typedAt = performance.now()
    writeEdit(writer.doc, 0, number)
    const stored = writer.acknowledged?.().then(() => performance.now())
    seen.push((await shown) - typedAt)
    if (stored) acknowledged.push((await stored) - typedAt)
  }
  const close = () => Promise.all([writer.close(), reader.close()])
  return { contestant, seen, acknowledged, once, close, start: trafficWith(contestant.url) }
}

/** Typed until seen by the other, and until acknowledged, one edit at a time; contestants take turns. */
export const latency = async (): Promise<void> => {
  const contestants = await startAll()
  const benches = await Promise.all(contestants.map(bench))
  for (let round = 1; round <= WARM_UP + ROUNDS; round++) {
    for (const each of benches) {
      if (round === WARM_UP + 1) {
        each.seen.length = each.acknowledged.length = 0
        each.start = trafficWith(each.contestant.url)
      }
      await each.once(round)
      await pause(GAP_MS)
    }
  }
  const perEdit = ({ contestant, start }: { contestant: Contestant; start: Traffic }) => {
    const { sent, received } = between(start, trafficWith(contestant.url))
    return [sent / ROUNDS, received / ROUNDS]
  }
  const rembuk = benches[0]?.seen ?? []
  printTable(
    `One edit at a time, one writer and one reader (${ROUNDS} edits, ms; bytes on the wire of both together)`,
    [
      'server',
      'seen, median',
      'seen, p95',
      'acknowledged, median',
      'bytes up',
      'bytes down',
      'Rembuk : peer, seen',
    ],
    benches.map((each) => [
      each.contestant.name,
      quantile(each.seen, 0.5),
      quantile(each.seen, 0.95),
      figure(quantile(each.acknowledged, 0.5)),
      ...perEdit(each),
      ratio(quantile(rembuk, 0.5), quantile(each.seen, 0.5)),
    ]),
  )
  await Promise.all(benches.map(({ close }) => close()))
  await stopAll(contestants)
}
