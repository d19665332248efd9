import { isWithin, type RegionCode } from '@rembuk/core/region/region-code'
import type { ReportFigures } from '@rembuk/core/report/report-figures'
import type { ReportScope } from '@rembuk/core/report/report-schedule'
import type { Shown, Totals } from '../ports/conditions'
import type { Deps } from '../ports/deps'
import type { Facilitator } from '../ports/facilitators'
import { narrowestList } from '../ports/shown-lists'

/** Store pages that one report reads at most, and partnerships of each: its cost has a bound however many there are. */
const READS = 4
const PAGE = 25

export interface Looked {
  figures: ReportFigures
  /** Who needs help most first: at most 100. */
  shown: Shown[]
  /** Whether there are no more. */
  isAll: boolean
}

type LookDeps = Pick<Deps, 'conditions' | 'now'>

const worstOf = async (
  { conditions, now }: LookDeps,
  personId: string,
  scope: ReportScope,
): Promise<Omit<Looked, 'figures'>> => {
  const list = narrowestList(scope)
  const shown: Shown[] = []
  let next: string | undefined
  for (let reads = 0; reads < READS; reads++) {
    const page = await conditions.page(personId, { list, limit: PAGE, after: next })
    shown.push(...page.shown)
    next = page.next
    if (next === undefined) break
  }
  const isOne = (each: Shown) =>
    each.until > now() && (scope.programme === undefined || each.programme === scope.programme)
  return { shown: shown.filter(isOne), isAll: next === undefined }
}

/** Regions that lie in none of the others, so that none is counted twice. */
const outermost = (regions: readonly RegionCode[]): RegionCode[] =>
  regions.filter((code) => !regions.some((other) => other !== code && isWithin(code, other)))

/** The counts of the screen, kept by region. */
const countsIn = async (
  { conditions }: LookDeps,
  personId: string,
  codes: RegionCode[],
): Promise<ReportFigures> => {
  const [everybodys, own] = await Promise.all([conditions.totals(codes), conditions.totals(codes, personId)])
  const sum = (all: Totals[], count: Exclude<keyof Totals, 'code'>) =>
    all.reduce((total, each) => total + each[count], 0)
  return {
    partnerships: sum(everybodys, 'partnerships'),
    ...{ shown: sum(own, 'shown'), help: sum(own, 'help'), watch: sum(own, 'watch'), fine: sum(own, 'fine') },
  }
}

/**
 * What a facilitator sees of the partnerships of a scope, from the same summaries as the screen: counts, and
 * who needs help most. A programme has no counts of its own; there those are counted that were looked at.
 */
export const lookAtShown = async (
  deps: LookDeps,
  { personId, regions }: Pick<Facilitator, 'personId' | 'regions'>,
  scope: ReportScope,
): Promise<Looked> => {
  const { region, programme } = scope
  const worst = await worstOf(deps, personId, scope)
  if (programme === undefined) {
    const codes = region === undefined ? outermost(regions) : [region]
    return { ...worst, figures: await countsIn(deps, personId, codes) }
  }
  const count = (status: string) => worst.shown.filter(({ condition }) => condition.status === status).length
  return {
    ...worst,
    figures: {
      shown: worst.shown.length,
      ...{ help: count('help'), watch: count('watch'), fine: count('fine') },
    },
  }
}
