import { formatCount } from '../../../i18n/numbers'
import type { DraftChange } from './draft-change'
import { t } from './words'

/** How far a draft is from what was agreed, in a sentence or two. */
export const changeWords = ({ version, changes, minor, after }: DraftChange): string[] => {
  if (version === undefined) {
    const { products, weeks } = after.plan
    return [t().first, t().firstContents(formatCount(products.length), formatCount(weeks))]
  }
  const agreed = formatCount(version)
  if (changes.length === 0) return [t().noChange(agreed)]
  const all = t().changes(formatCount(changes.length), agreed)
  if (minor === 0) return [all]
  return [all, minor === changes.length ? t().onlyMinor : t().minor(formatCount(minor))]
}
