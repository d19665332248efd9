import type { Day } from '../calendar'
import type { Standing } from '../notice/standing'
import type { RegionCode } from '../region/region-code'
import type { Sector } from '../region/sector'
import type { SupportState } from '../support/support-state'
import type { Outlook } from './outlook'

/** Meetings as far as they say how a partnership is doing. */
export interface MeetingsKnown {
  /** Of the last one that was held. */
  lastDay?: Day
  /** The next one that is called. */
  next?: { id: string; day: Day; title: string }
  /** Of those that were held within a year, with minutes. */
  heldDays: Day[]
}

/** Everything that is known of a partnership when its condition is worked out. */
export interface Known {
  partnership: {
    id: string
    name: string
    region: string
    regionCode?: RegionCode
    sector?: Sector
    timeZone: string
    parties: { id: string; name: string; kind: 'cooperative' | 'producer' }[]
    /** Milliseconds since 1970. */
    createdAt: number
  }
  standing: Pick<Standing, 'last' | 'agreedAt' | 'list' | 'state' | 'people' | 'writtenAt'>
  /** When something was last written down beside agreements and work; absent where nothing was. */
  writtenAt?: number
  /** Last edit of the plan; absent where there is none. */
  planEditedAt?: number
  /** Absent where the plan has not been started. */
  outlook?: Outlook
  meetings: MeetingsKnown
  support: SupportState
}
