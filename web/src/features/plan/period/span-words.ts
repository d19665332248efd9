import type { Plan } from '@rembuk/core/plan/plan'
import { formatDay } from '../../../i18n/format'
import { lastDay } from './ends-soon'
import { t } from './words'

/** The first and last day of a period, such as "23 Nov 2026 – 14 Feb 2027". */
export const spanWords = (period: Pick<Plan, 'start' | 'weeks'>): string =>
  t().span(formatDay(period.start), formatDay(lastDay(period)))
