import type { FacilitatorView, ShownView } from '@rembuk/contract/facilitation'
import { regionName } from '@rembuk/core/region/region-names'
import { sumRates } from '@rembuk/core/reliability/rate'
import { formatMomentDay, formatRupiah } from '../../../../i18n/format'
import { quarterWords } from '../../quarter-words'
import { reasonWords } from '../../reason-words'
import { t as common } from '../../words'
import { t } from './words'

/** Partnerships that are named in a report, and reasons that are said of each. */
const NAMED = 10
const REASONS = 3

type Figure = 'turnover' | 'jobs' | 'costSaved' | 'reach'

const impactLines = (shown: readonly ShownView[]): string[] => {
  const quarter = shown
    .flatMap(({ impacts }) => impacts.map((impact) => impact.quarter))
    .sort()
    .at(-1)
  if (quarter === undefined) return []
  const impacts = shown.flatMap((each) => each.impacts.filter((impact) => impact.quarter === quarter))
  const sum = (figure: Figure) => impacts.reduce((total, impact) => total + (impact[figure] ?? 0), 0)
  const [turnover, jobs, costSaved, reach] = [sum('turnover'), sum('jobs'), sum('costSaved'), sum('reach')]
  return [
    '',
    t().impact(quarterWords(quarter), impacts.length),
    ...(turnover > 0 ? [t().turnover(formatRupiah(turnover))] : []),
    ...(jobs > 0 ? [t().jobs(jobs)] : []),
    ...(costSaved > 0 ? [t().costSaved(formatRupiah(costSaved))] : []),
    ...(reach > 0 ? [t().reach(reach)] : []),
  ]
}

/** A report on these partnerships in plain text, as it can be sent in a message. `now` is in milliseconds since 1970. */
export const reportText = (
  facilitator: FacilitatorView,
  shown: readonly ShownView[],
  region: string | undefined,
  now: number,
): string => {
  const total = (count: (totals: FacilitatorView['totals'][number]) => number): number =>
    facilitator.totals.reduce((sum, each) => sum + count(each), 0)
  const count = (status: ShownView['status']) => shown.filter((each) => each.status === status).length
  const deliveries = sumRates(shown.map((each) => each.deliveries))
  const payments = sumRates(shown.map((each) => each.payments))
  const needy = shown.filter(({ status }) => status !== 'fine').slice(0, NAMED)
  return [
    t().heading(facilitator.name || common().unknown, formatMomentDay(now)),
    t().region(region === undefined ? t().everyRegion : regionName(region)),
    ...(facilitator.totals.length > 0
      ? [
          t().seen(
            total((each) => each.shown),
            total(({ partnerships }) => partnerships),
          ),
        ]
      : []),
    t().statuses(count('help'), count('watch'), count('fine')),
    ...(deliveries.of > 0 ? [t().deliveries(deliveries.met, deliveries.of)] : []),
    ...(payments.of > 0 ? [t().payments(payments.met, payments.of)] : []),
    ...(needy.length > 0 ? ['', t().first] : []),
    ...needy.map(({ name, reasons }, index) =>
      t().line(index + 1, name, reasons.slice(0, REASONS).map(reasonWords).join('; ')),
    ),
    ...impactLines(shown),
    '',
    t().source,
  ].join('\n')
}
