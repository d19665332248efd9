import type { Day } from '@rembuk/core/calendar'
import type { Obstacle } from '@rembuk/core/work/work-state'

/** Obstacles that are open, the soonest due first, and those that are solved, the newest solution first. */
export const inOrder = (obstacles: readonly Obstacle[]): { open: Obstacle[]; solved: Obstacle[] } => ({
  open: obstacles
    .filter(({ solved }) => !solved)
    .sort((a, b) => (a.dueDay === b.dueDay ? a.at - b.at : a.dueDay < b.dueDay ? -1 : 1)),
  solved: obstacles.filter(({ solved }) => solved).sort((a, b) => (b.solved?.at ?? 0) - (a.solved?.at ?? 0)),
})

/** Whether an obstacle should have been solved by now. */
export const isLate = ({ solved, dueDay }: Obstacle, today: Day): boolean => !solved && dueDay < today
