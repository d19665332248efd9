import type { NeedStatus } from '@rembuk/core/condition/need'
import { DomainError } from '@rembuk/core/refusal'
import type { RegionCode } from '@rembuk/core/region/region-code'
import type { Sector } from '@rembuk/core/region/sector'
import type { Actor } from '../actor'
import type { Shown } from '../ports/conditions'
import type { Deps } from '../ports/deps'
import { narrowestList } from '../ports/shown-lists'

/** Partnerships of one page. */
const PAGE = 25
/** Store pages that are read for one page at most, so that its cost has a bound however rare what is looked for. */
const READS = 4

export interface ShownFilter {
  region?: RegionCode
  sector?: Sector
  status?: NeedStatus
  programme?: string
  /** `next` of the page before. */
  after?: string
}

/**
 * A page of the partnerships that are shown to the actor, who needs help most first: at most 25. Region,
 * sector and programme have lists of their own; where two of them are asked for together, what the second
 * leaves out is passed over, and a page may hold fewer. Refuses with 'not-found' who is no facilitator.
 */
export const listShown = async (
  { facilitators, conditions, now }: Pick<Deps, 'facilitators' | 'conditions' | 'now'>,
  actor: Actor,
  filter: ShownFilter,
) => {
  const { sector, status, programme, after } = filter
  if (!(await facilitators.get(actor.personId))) throw new DomainError('not-found')
  const list = narrowestList(filter)
  const found: Shown[] = []
  let next = after
  for (let reads = 0; reads < READS; reads++) {
    const limit = PAGE - found.length
    const page = await conditions.page(actor.personId, { list, status, limit, after: next })
    found.push(
      ...page.shown.filter(
        (each) =>
          each.until > now() &&
          (sector === undefined || each.condition.sector === sector) &&
          (programme === undefined || each.programme === programme),
      ),
    )
    next = page.next
    if (next === undefined || found.length >= PAGE) break
  }
  return {
    partnerships: found.map(({ condition, level, until, programme: through }) => ({
      ...condition,
      level,
      until,
      ...(through !== undefined && { programme: through }),
    })),
    ...(next !== undefined && { next }),
  }
}
