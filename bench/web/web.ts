import { median } from '../measure/quantile'
import { figure, printTable } from '../measure/table'
import { heapBytes } from './heap'
import { editingHour, idleHour } from './hour'
import type { PlanSize } from './large-plan'
import { lighthouseFigures } from './lighthouse'
import { laptop, phone, type Site, startSite } from './site'
import { typing } from './typing'
import { type FirstVisit, firstVisit, nextVisits, nodesByTab } from './visits'

/** What the budgets are meant for. */
const usual: PlanSize = { products: 200, weeks: 26, producers: 5, makers: 1 }
/** As much as a plan may hold. */
const largest: PlanSize = { products: 200, weeks: 52, producers: 20, makers: 5 }
const VISITS = 3
const PEERS = 8

/** One row: what, its figure, and the most (or least) that it should be. */
type Row = [what: string, figure: number, budget: number | undefined, least?: true]

const verdict = ([, value, budget, least]: Row): string => {
  if (budget === undefined) return ''
  return (least ? value >= budget : value <= budget) ? 'yes' : '**no**'
}

const printRows = (title: string, rows: readonly Row[]): void =>
  printTable(
    title,
    ['', 'measured', 'budget', 'within'],
    rows.map((row) => [
      row[0],
      row[1],
      row[2] === undefined ? '' : `${row[3] ? '≥' : '≤'} ${figure(row[2])}`,
      verdict(row),
    ]),
  )

const firstVisits = async (site: Site, name: string, viewport: { width: number; height: number }) => {
  const visits: FirstVisit[] = []
  for (let visit = 0; visit < VISITS; visit++) visits.push(await firstVisit(site, viewport))
  const middle = (of: (visit: FirstVisit) => number) => median(visits.map(of))
  const rows: Row[] = [
    [`first number, ${name}, ms`, middle(({ grid }) => grid), 2_000],
    [`answers, ${name}, ms`, middle(({ answers }) => answers), 2_500],
    [`can be filled in, ${name}, ms`, middle(({ editable }) => editable), undefined],
    [`everything is there, ${name}, ms`, middle(({ sent }) => sent), undefined],
    [`layout shift, ${name}`, middle(({ shift }) => shift), 0.02],
    [`scripts, ${name}, KB`, middle(({ wire }) => wire.scripts) / 1_024, undefined],
    [`everything over HTTP, ${name}, KB`, middle(({ wire }) => wire.http) / 1_024, 95],
    [`elements, ${name}`, middle(({ nodes }) => nodes), 1_500],
  ]
  printRows(`A first visit over slow 4G with a 4× slower processor: 200 products × 26 weeks, ${name}`, rows)
}

/** The plan's page in a browser against its budgets; about eight minutes. */
export const web = async (): Promise<void> => {
  const site = await startSite(usual)
  await firstVisits(site, 'phone', phone)
  await firstVisits(site, 'laptop', laptop)
  const { repeatBytes, offlineGrid } = await nextVisits(site, phone)
  printRows('A device that has been there', [
    ['second visit over HTTP, KB', repeatBytes / 1_024, 5],
    ['first number without a network, ms', offlineGrid, 800],
    ['heap, MB', (await heapBytes(site)) / 1_048_576, 25],
  ])
  const { median: middle, p98 } = await typing(site, PEERS)
  printRows(`Typing with ${PEERS} live peers, a 4× slower processor, until the next paint`, [
    ['median, ms', middle, undefined],
    ['p98, ms', p98, 80],
  ])
  printRows('Bytes an hour', [
    ['seven others, an edit of each every 4 s, KB', (await editingHour(site)) / 1_024, 1_024],
    ['nobody does anything, KB', (await idleHour(site)) / 1_024, 60],
  ])
  const { score, firstPaint, largestPaint, blocked, shift } = await lighthouseFigures(site)
  printRows('Lighthouse 12, mobile, median of five', [
    ['performance', score, 95, true],
    ['first paint, ms', firstPaint, undefined],
    ['largest paint, ms', largestPaint, undefined],
    ['blocked, ms', blocked, undefined],
    ['layout shift', shift, 0.02],
  ])
  await site.stop()

  const large = await startSite(largest)
  const nodes = { phone: await nodesByTab(large, phone), laptop: await nodesByTab(large, laptop) }
  await large.stop()
  printRows(
    'Elements in each tab: 200 products × 52 weeks, 20 producers',
    Object.entries(nodes).flatMap(([name, tabs]) =>
      Object.entries(tabs).map(([tab, count]): Row => [`${name}, ${tab}`, count, 1_500]),
    ),
  )
}
