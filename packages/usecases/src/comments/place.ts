import { DomainError } from '@rembuk/core/refusal'
import { parseCell } from '@rembuk/plandoc/cell'

/** Where comments hang that are about no cell. No address of a cell reads so. */
const WHOLE_PLAN = 'plan'

/** The place of a cell's comments, or of the whole plan's without one. Refuses with 'bad-input' what is no address. */
export const placeOf = (cell: string | undefined): string => {
  if (cell === undefined) return WHOLE_PLAN
  if (!parseCell(cell)) throw new DomainError('bad-input', { fields: ['cell'] })
  return cell
}

/** The cell of a place; undefined for the whole plan. */
export const cellOf = (place: string): string | undefined => (place === WHOLE_PLAN ? undefined : place)
