import type { Day } from '@rembuk/core/calendar'
import type { NewMeetingData, Schedule } from '@rembuk/core/meeting/meeting-data'
import type { Series } from '@rembuk/core/meeting/meetings-state'
import { newId } from '../new-id'

/**
 * What is written down so that a series meets as `schedule` says, from the meeting on that its rule puts
 * on `next`; without a series a new one begins. A first meeting that moves to a later day begins another
 * series: in the old one its old day would stay before the change.
 */
export const changeSeries = (
  schedule: Schedule,
  changed?: { series: Series; next: Day },
  id: () => string = newId,
): NewMeetingData[] => {
  if (!changed) return [{ kind: 'series', seriesId: id(), schedule }]
  const { series, next } = changed
  if (schedule.start <= next) return [{ kind: 'series', seriesId: series.id, schedule }]
  return [
    { kind: 'ended', seriesId: series.id, from: next },
    { kind: 'series', seriesId: id(), schedule },
  ]
}
