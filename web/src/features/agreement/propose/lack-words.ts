import type { PartyView } from '@rembuk/contract/partnerships'
import { scopeFields } from '@rembuk/core/agreement/scope'
import type { DraftLack, PricedProduct } from '../drafts/drafts'
import { fieldOf, subjectOf } from '../terms/section-of'
import { t } from './words'

/** What a draft lacks, in words: with the name of the party, product or field of work. */
export const lackWords = (
  lack: DraftLack,
  known: { parties: readonly PartyView[]; products: readonly PricedProduct[] },
): string => {
  if (lack === 'plan') return t().lackNames.plan
  const subject = subjectOf(lack)
  const words = t().lackNames[fieldOf(lack)]
  if (typeof words === 'string') return words
  const scope = scopeFields.find((field) => field === subject)
  const thing = [...known.parties, ...known.products].find(({ id }) => id === subject)
  return words(scope ? t().scopeFields[scope] : (thing?.name ?? ''))
}
