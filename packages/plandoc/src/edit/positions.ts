import { isPosition, type RootMap } from '../root-values'
import { isId } from '../roots'

/** The position behind all that are shown in a root of id → position, and how many those are. */
export const lastPosition = (map: RootMap): { next: number; count: number } => {
  const positions: number[] = []
  for (const [id, position] of map.entries()) if (isId(id) && isPosition(position)) positions.push(position)
  return {
    next: positions.reduce((last, position) => Math.max(last, position), 0) + 1,
    count: positions.length,
  }
}
