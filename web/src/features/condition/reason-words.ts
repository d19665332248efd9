import type { Reason } from '@rembuk/core/condition/need'
import { t } from './words'

/** One reason in words, with its figure. */
export const reasonWords = ({ code, figure }: Pick<Reason, 'code' | 'figure'>): string =>
  t().reasons[code](figure)
