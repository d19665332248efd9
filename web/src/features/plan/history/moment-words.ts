import { formatMoment } from '../../../i18n/format'
import { momentIn } from './changes/zone-moment'
import type { Moment } from './open-history'

/** A moment on the clocks that tell it: "21 Nov 10.32", where a zone is said "21 Nov 10.32 WIB". */
export const momentWords = ({ at, timeZone }: Pick<Moment, 'at' | 'timeZone'>): string =>
  timeZone === undefined ? formatMoment(at) : momentIn(at, timeZone)
