import { loadavg } from 'node:os'
import { median } from '../measure/quantile'
import { heapBytes } from './heap'
import { editingHour, hiddenPresence, idleHour } from './hour'
import type { PlanSize } from './large-plan'
import { lighthouseFigures } from './lighthouse'
import { type Missed, printRows, type Row } from './rows'
import { laptop, type Protocol, phone, type Site, startSite } from './site'
import { type Sheet, typing } from './typing'
import { type FirstVisit, firstVisit, nextVisits, nodesByTab } from './visits'

/** What the budgets are meant for. */
const usual: PlanSize = { products: 200, weeks: 26, producers: 5, makers: 1 }
/** Products that each of the producers makes, over a year. */
const largest: PlanSize = { products: 200, weeks: 52, producers: 5, makers: 5 }
const VISITS = 3
const PEERS = 8
const KB = 1_024

const headers = (bytes: number): Row[] => (bytes > 0 ? [['– of which headers, KB', bytes / KB]] : [])

const firstVisits = async (
  site: Site,
  name: string,
  viewport: { width: number; height: number },
): Promise<Row[]> => {
  const visits: FirstVisit[] = []
  for (let visit = 0; visit < VISITS; visit++) visits.push(await firstVisit(site, viewport))
  const middle = (of: (visit: FirstVisit) => number) => median(visits.map(of))
  return [
    [`first visit, ${name}: first number, ms`, middle(({ grid }) => grid), 2_000],
    [`– answers, ms`, middle(({ answers }) => answers), 2_500],
    [`– can be filled in, ms`, middle(({ editable }) => editable)],
    [`– everything is there, ms`, middle(({ sent }) => sent)],
    [`– layout shift`, middle(({ shift }) => shift), 0.02],
    [`– over HTTP until the first number, KB`, middle(({ toGrid }) => toGrid) / KB, 95],
    [`– over HTTP with everything, KB`, middle(({ wire }) => wire.http) / KB],
    [`– of which scripts, KB`, middle(({ wire }) => wire.scripts) / KB],
    [`– of which the live document, KB`, middle(({ wire }) => wire.state) / KB],
    ...headers(middle(({ wire }) => wire.headers)),
    [`– elements`, middle(({ nodes }) => nodes), 1_500],
  ]
}

const typingRows = async (site: Site, sheet: Sheet, people: number, size = ''): Promise<Row[]> => {
  const { median: middle, p98, workPerKey } = await typing(site, sheet, people)
  const budget = sheet === 'bare table' || people === 0 ? undefined : 80
  return [
    [`typing, ${sheet}${size}, ${people} others: median until the next paint, ms`, middle],
    [`– p98, ms`, p98, budget],
    [`– own work for each key, ms`, workPerKey],
  ]
}

/** Everything that is measured at the usual size, in order. */
const parts: Record<string, (site: Site) => Promise<Row[]>> = {
  'first visit, phone': (site) => firstVisits(site, 'phone', phone),
  'first visit, laptop': (site) => firstVisits(site, 'laptop', laptop),
  'next visits': async (site) => {
    const { repeatBytes, offlineGrid } = await nextVisits(site, phone)
    return [
      ['second visit over HTTP, KB', repeatBytes / KB, 5],
      ['first number without a network, ms', offlineGrid, 800],
    ]
  },
  heap: async (site) => [['heap, MB', (await heapBytes(site)) / KB ** 2, 25]],
  'typing, grid': (site) => typingRows(site, 'grid', PEERS),
  'typing, list': (site) => typingRows(site, 'list', PEERS),
  'typing, grid alone': (site) => typingRows(site, 'grid', 0),
  'typing, bare table': (site) => typingRows(site, 'bare table', PEERS),
  'an hour': async (site) => [
    ['an hour with seven others, an edit of each every 4 s, KB', (await editingHour(site)) / KB, 1_024],
    ['an hour in which nobody does anything, KB', (await idleHour(site)) / KB, 60],
    ['presences sent from a hidden tab', await hiddenPresence(site), 0],
  ],
  Lighthouse: async (site) => {
    const { score, firstPaint, largestPaint, blocked, shift } = await lighthouseFigures(site)
    return [
      ['Lighthouse, mobile, median of five: performance', score, 95, 'least'],
      ['– first paint, ms', firstPaint],
      ['– largest paint, ms', largestPaint],
      ['– blocked, ms', blocked],
      ['– layout shift', shift, 0.02],
    ]
  },
}

const elements = async (site: Site, name: string, viewport: { width: number; height: number }) =>
  Object.entries(await nodesByTab(site, viewport)).map(
    ([tab, count]): Row => [`elements at the largest size, ${name}, ${tab}`, count, 1_500],
  )

const largeParts: typeof parts = {
  'typing, grid, largest': (site) => typingRows(site, 'grid', PEERS, ' at the largest size'),
  'elements, phone': (site) => elements(site, 'phone', phone),
  'elements, laptop': (site) => elements(site, 'laptop', laptop),
}

/** How `npm start` serves: a page's requests wait for one of six connections. */
const http1Parts: typeof parts = {
  'first visit, HTTP/1.1': (site) => firstVisits(site, 'phone, HTTP/1.1', phone),
}

const load = (): string => (loadavg()[0] ?? 0).toFixed(1)

/**
 * The plan's page in a browser against its budgets, about ten minutes on two idle cores. Its pages
 * come as from CloudFront, over HTTP/2, unless a part says otherwise. A part that fails
 * is named at the end with its reason, and the others go on. Only parts whose name begins with one of
 * WEB_PARTS (by commas) are measured, where that is set.
 */
export const web = async (): Promise<void> => {
  const wanted = process.env.WEB_PARTS?.split(',')
  const isWanted = (name: string) => wanted?.some((each) => name.startsWith(each)) ?? true
  const rows: Row[] = []
  const missed: Missed[] = []
  const measure = async (size: PlanSize, of: typeof parts, protocol?: Protocol): Promise<void> => {
    const names = Object.keys(of).filter(isWanted)
    if (names.length === 0) return
    const site = await startSite(size, protocol)
    for (const name of names) {
      const began = Date.now()
      try {
        rows.push(...((await of[name]?.(site)) ?? []))
      } catch (error) {
        missed.push({ what: name, why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' })
      }
      console.log(`${name}: ${Math.round((Date.now() - began) / 1_000)} s, load ${load()}`)
    }
    await site.stop()
  }
  await measure(usual, parts)
  await measure(usual, http1Parts, 'HTTP/1.1')
  await measure(largest, largeParts)
  printRows(
    'The plan’s page: 200 products × 26 weeks; the largest size: × 52 weeks × 5 producers',
    rows,
    missed,
  )
}
