import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import { startAll, stopAll } from '../contestants/all'
import type { Contestant } from '../contestants/contestant'
import { printTable, ratio } from '../measure/table'
import { between, trafficWith } from '../measure/traffic'
import { within } from './within'
import { openWriters } from './writers'

const EDITS = 1_600
const PATIENCE_MS = 10_000

/** All edits at once, each an update of its own, one after another as fast as the program can. */
const measure = async (contestant: Contestant, people: number) => {
  const writers = await openWriters(contestant, people)
  const before = trafficWith(contestant.url)
  const start = performance.now()
  for (let edit = 0; edit < EDITS; edit++) {
    writers.type(edit % people)
    if (edit % people === people - 1) await turn()
  }
  const settled = await within(PATIENCE_MS, writers.settled())
  const seconds = (performance.now() - start) / 1_000
  const { sent, received } = between(before, trafficWith(contestant.url))
  await writers.close()
  const perSecond = settled ? EDITS / seconds : undefined
  return { name: contestant.name, perSecond, up: sent / EDITS, down: received / EDITS }
}

/** Edits a second until everybody sees all of them. */
export const throughput = async (people: number): Promise<void> => {
  const contestants = await startAll()
  const results: Awaited<ReturnType<typeof measure>>[] = []
  // Rembuk comes last, as what it still has to do would slow the others down.
  for (const contestant of contestants.toReversed()) {
    results.unshift(await measure(contestant, people))
  }
  const rembuk = results[0]?.perSecond
  printTable(
    `${people} people, ${EDITS} edits at once, until everybody sees all of them (bytes on the wire of all, per edit)`,
    ['server', 'edits/s', 'bytes up', 'bytes down', 'Rembuk : peer, edits/s'],
    results.map(({ name, perSecond, up, down }) => [name, perSecond, up, down, ratio(rembuk, perSecond)]),
  )
  await stopAll(contestants)
}
