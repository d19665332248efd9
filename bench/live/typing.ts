import { setTimeout as pause } from 'node:timers/promises'
import { startAll, stopAll } from '../contestants/all'
import type { Contestant } from '../contestants/contestant'
import { quantile } from '../measure/quantile'
import { printTable, ratio } from '../measure/table'
import { between, trafficWith } from '../measure/traffic'
import { within } from './within'
import { openWriters } from './writers'

const EDITS_A_SECOND = 2
const SECONDS = 2
const PATIENCE_MS = 8_000

/** Everyone types two cells a second, evenly spread over time. */
const measure = async (contestant: Contestant, people: number) => {
  const writers = await openWriters(contestant, people)
  const before = trafficWith(contestant.url)
  const edits = people * EDITS_A_SECOND * SECONDS
  for (let edit = 0; edit < edits; edit++) {
    writers.type(edit % people)
    await pause((SECONDS * 1_000) / edits)
  }
  const settled = await within(PATIENCE_MS, writers.settled())
  const { sent, received } = between(before, trafficWith(contestant.url))
  await writers.close()
  const [middle, late] = [0.5, 0.95].map((share) => quantile(writers.delays, share))
  return {
    name: contestant.name,
    settled,
    failures: contestant.failures(),
    middle,
    late,
    up: sent / edits,
    down: received / edits,
  }
}

/** How late others see what people type at their own speed. */
export const typing = async (people: number): Promise<void> => {
  const contestants = await startAll()
  const results: Awaited<ReturnType<typeof measure>>[] = []
  // Rembuk comes last, as what it still has to do would slow the others down.
  for (const contestant of contestants.toReversed()) {
    results.unshift(await measure(contestant, people))
  }
  const rembuk = results[0]?.middle
  printTable(
    `${people} people, everyone types ${EDITS_A_SECOND} cells a second (ms until seen by another; bytes on the wire of all, per edit)`,
    [
      'server',
      'median',
      'p95',
      'bytes up',
      'bytes down',
      'everything seen',
      'failures logged',
      'Rembuk : peer, median',
    ],
    results.map(({ name, settled, failures, middle, late, up, down }) => [
      name,
      middle,
      late,
      up,
      down,
      settled ? 'yes' : 'no',
      `${failures}`,
      ratio(rembuk, middle),
    ]),
  )
  await stopAll(contestants)
}
