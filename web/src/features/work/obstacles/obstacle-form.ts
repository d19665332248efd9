import { type Day, isDay } from '@rembuk/core/calendar'
import { isNote } from '@rembuk/core/label'
import type { ObstacleMet } from '@rembuk/core/work/work-data'

/** What stands in the form's fields. */
export interface ObstacleTexts {
  text: string
  cause: string
  ownerId: string
  dueDay: string
  /** '' for the partnership as a whole. */
  commitmentId: string
}

export type ObstacleFaults = Partial<Record<'text' | 'cause' | 'dueDay', true>>

export type ReadObstacle = { ok: true; data: ObstacleMet } | { ok: false; faults: ObstacleFaults }

/** What the form says, or which of its fields cannot be. The day has to be `today` or later. */
export const readObstacle = (
  { text, cause, ownerId, dueDay, commitmentId }: ObstacleTexts,
  today: Day,
): ReadObstacle => {
  const faults: ObstacleFaults = {
    ...(!isNote(text.trim()) && { text: true }),
    ...(cause.trim() !== '' && !isNote(cause.trim()) && { cause: true }),
    ...((!isDay(dueDay) || dueDay < today) && { dueDay: true }),
  }
  if (Object.keys(faults).length > 0) return { ok: false, faults }
  const data: ObstacleMet = { kind: 'obstacle', text: text.trim(), cause: cause.trim(), ownerId, dueDay }
  return { ok: true, data: commitmentId === '' ? data : { ...data, commitmentId } }
}
