import { performance } from 'node:perf_hooks'
import { startAll, stopAll } from '../contestants/all'
import { type Contestant, type Device, newDevice } from '../contestants/contestant'
import { clocks, reached } from '../edits/clocks'
import { writeEdit } from '../edits/plan-edits'
import { median } from '../measure/quantile'
import { printTable, ratio } from '../measure/table'
import { between, trafficWith } from '../measure/traffic'

const TIMES = 5
/** Edits that others made while a device was away. */
const MISSED = 10

/** Opens, waits until the document has had `sum`, and closes. */
const visit = async (contestant: Contestant, device: Device, sum: number) => {
  const before = trafficWith(contestant.url)
  const start = performance.now()
  const replica = contestant.open(device)
  await reached(device.doc, sum)
  const ms = performance.now() - start
  await replica.synced
  const syncedMs = performance.now() - start
  const { received } = between(before, trafficWith(contestant.url))
  await replica.close()
  return { ms, syncedMs, kilobytes: received / 1_000 }
}

type Visit = Awaited<ReturnType<typeof visit>>

const measure = async (contestant: Contestant) => {
  const first = await visit(contestant, newDevice(), contestant.clocks)
  const cold: Visit[] = []
  for (let time = 0; time < TIMES; time++) {
    cold.push(await visit(contestant, newDevice(), contestant.clocks))
  }
  const warm: Visit[] = []
  const editor = contestant.open()
  const watcher = contestant.open()
  await Promise.all([reached(editor.doc, contestant.clocks), editor.synced, watcher.synced])
  const device = newDevice()
  await visit(contestant, device, contestant.clocks)
  for (let time = 0; time < TIMES; time++) {
    for (let edit = 0; edit < MISSED; edit++) writeEdit(editor.doc, time, edit)
    const sum = clocks(editor.doc)
    await reached(watcher.doc, sum)
    warm.push(await visit(contestant, device, sum))
  }
  await Promise.all([editor.close(), watcher.close()])
  return { name: contestant.name, first, cold, warm }
}

const ms = (visits: readonly Visit[]) => median(visits.map((one) => one.ms))
const kilobytes = (visits: readonly Visit[]) => median(visits.map((one) => one.kilobytes))

/** Time and bytes to open a document that has had so many edits, on a new device and on one that was away. */
export const opening = async (edits: number): Promise<void> => {
  const contestants = await startAll({ edits })
  const results = []
  for (const contestant of contestants) results.push(await measure(contestant))
  const rembuk = results[0]
  printTable(
    `Opening a document of ${edits.toLocaleString('en-US')} edits, until all of it shows`,
    [
      'server',
      'first, ms',
      'cold, ms',
      'cold, KB',
      'warm, ms',
      'warm, KB',
      'Rembuk : peer, cold ms',
      'cold KB',
      'warm KB',
    ],
    results.map(({ name, first, cold, warm }) => [
      name,
      first.ms,
      ms(cold),
      kilobytes(cold),
      ms(warm),
      kilobytes(warm),
      ratio(rembuk && ms(rembuk.cold), ms(cold)),
      ratio(rembuk && kilobytes(rembuk.cold), kilobytes(cold)),
      ratio(rembuk && kilobytes(rembuk.warm), kilobytes(warm)),
    ]),
  )
  await stopAll(contestants)
}
