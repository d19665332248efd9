import type { Quarter } from '@rembuk/core/health/quarter'
import { t } from './words'

/** A quarter as people say it: "2026-Q4" → "Triwulan 4 2026". */
export const quarterWords = (quarter: Quarter): string => t().quarter(quarter.slice(6), quarter.slice(0, 4))
