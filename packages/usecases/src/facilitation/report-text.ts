import type { Day } from '@rembuk/core/calendar'
import { regionName } from '@rembuk/core/region/region-names'
import type { Totals } from '../ports/conditions'
import { dayText } from '../reports/day-text'

/**
 * The report of a facilitator's regions as a message: how many partnerships there are, how many show how
 * they are doing, and how many need help. It names no partnership.
 */
export const reportText = (totals: readonly Totals[], day: Day): string =>
  [
    `Rembuk: laporan ${dayText(day)}.`,
    ...totals.map(
      ({ code, partnerships, shown, help, watch, fine }) =>
        `${regionName(code)}: ${partnerships} kemitraan, ${shown} berbagi. Perlu bantuan ${help}, perlu dilihat ${watch}, baik ${fine}.`,
    ),
  ].join('\n')
