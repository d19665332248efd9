import type { ConditionChange } from '@rembuk/usecases/ports/conditions'
import { listsOf } from '@rembuk/usecases/ports/shown-lists'

/** Most writes of one transaction. */
const MOST_WRITES = 100

/** Throws RangeError for a change that is more than one transaction holds. */
export const checkChange = ({ shown, hidden, counts }: ConditionChange): void => {
  const writes =
    1 +
    shown.reduce((sum, each) => sum + listsOf(each).length, 0) +
    hidden.reduce((sum, { lists }) => sum + lists.length, 0) +
    counts.length
  if (writes > MOST_WRITES) throw new RangeError('too much for one transaction')
}
