import { changeClass } from '../agreement/change-class'
import type { Change } from './change'
import { isTermKind } from './entry'

/**
 * Whether a change holds only when all have consented. Every change of what is planned does; of the terms
 * and the thresholds those do that `changeClass` calls major.
 */
export const needsConsent = ({ kind }: Pick<Change, 'kind'>): boolean =>
  !(isTermKind(kind) || kind === 'thresholds') || changeClass(kind) === 'major'
