import { isLabel } from '@rembuk/core/label'
import { MAX_OUTLETS } from '@rembuk/core/plan/bounds'
import type { Outlet } from '@rembuk/core/plan/plan'
import type { Report } from './faults'
import { readEntries, readOrder } from './read-root'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'

const readName = (doc: ReadableDoc, outletId: string, report: Report): string => {
  const root = planRoots.outlet(outletId)
  let name: string | undefined
  for (const [key, value] of readEntries(doc, root, report)) {
    if (key !== 'name') report('unknown-key', root, key)
    else if (isLabel(value)) name = value
    else report('bad-value', root, key)
  }
  if (name === undefined) report('missing', root, 'name')
  return name ?? outletId
}

/** The outlets of a plan in the order shown, at most 20. A name that is missing or bad is replaced by the id. */
export const readOutlets = (doc: ReadableDoc, report: Report): Outlet[] =>
  readOrder(doc, planRoots.outlets, MAX_OUTLETS, report).map((id) => ({
    id,
    name: readName(doc, id, report),
  }))
