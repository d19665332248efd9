import type { NeedStatus } from '../condition/need'

/** How the partnerships of a report are doing, in counts. */
export interface ReportFigures {
  /** All there are; absent where that is not known, as of a programme. */
  partnerships?: number
  /** Those that let the facilitator see how they are doing, in all and by status. */
  shown: number
  help: number
  watch: number
  fine: number
}

/** What a report keeps, so that the next one can say what has changed. */
export interface ReportState {
  figures: ReportFigures
  /** Ids of partnerships that need help, as many as were looked at. */
  helpIds: string[]
  /** Whether all that need help were looked at. */
  isWhole: boolean
}

export interface ReportChanges<Each> {
  /** They need help, and did not the last time. */
  newlyHelp: Each[]
  /** They needed help the last time, and are seen to do better. */
  better: Each[]
}

/**
 * What has changed since the last report, as far as it is certain: of a partnership that is seen no more
 * nothing is said, and where the last one did not look at all that needed help nobody is new.
 */
export const changesSince = <Each extends { partnershipId: string; status: NeedStatus }>(
  before: Pick<ReportState, 'helpIds' | 'isWhole'>,
  shown: readonly Each[],
): ReportChanges<Each> => {
  const needed = new Set(before.helpIds)
  return {
    newlyHelp: shown.filter(
      ({ partnershipId, status }) => before.isWhole && status === 'help' && !needed.has(partnershipId),
    ),
    better: shown.filter(({ partnershipId, status }) => status !== 'help' && needed.has(partnershipId)),
  }
}
