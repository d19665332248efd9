import * as Y from 'yjs'
import { unreported } from './faults'
import { type Period, readOpenings } from './read-periods'
import { rootMap } from './root-values'
import { planRoots } from './roots'

/**
 * A copy of the plan as it stands in an earlier period: its weeks, and the stock with which it opened.
 * Products that have been removed since are not in it. Nothing that is written to the copy comes back.
 */
export const pastPeriod = (doc: Y.Doc, { start, weeks }: Period): Y.Doc => {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  copy.transact(() => {
    const plan = rootMap(copy, planRoots.plan)
    plan.set('start', start)
    plan.set('weeks', weeks)
    for (const { productId, placeId, opening } of readOpenings(copy, start, unreported))
      if (placeId === undefined) rootMap(copy, planRoots.product(productId)).set('opening', opening)
      else rootMap(copy, planRoots.opening(productId)).set(placeId, opening)
  })
  return copy
}
