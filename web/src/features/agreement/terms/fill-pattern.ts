import type { PartnershipPattern } from '@rembuk/core/agreement/pattern'
import { templateFor } from '@rembuk/core/agreement/templates/template-for'
import type { AgreementParty, AgreementTerms } from '@rembuk/core/agreement/terms'
import { startTerms } from '@rembuk/plandoc/terms/edit'
import type * as Y from 'yjs'

type KnownParty = Pick<AgreementParty, 'partyId' | 'kind' | 'name'>

/** What a template gives for a party, but only for lists in which nothing is written. */
const partyGaps = (template: AgreementParty, written: AgreementParty | undefined): AgreementParty => ({
  ...template,
  rights: written && written.rights.length > 0 ? [] : template.rights,
  duties: written && written.duties.length > 0 ? [] : template.duties,
})

/** The template of a pattern with everything left out for which something is written already. */
const gapsOf = (template: AgreementTerms, written: AgreementTerms): AgreementTerms => ({
  ...template,
  activity: written.activity ? '' : template.activity,
  support: written.support ? '' : template.support,
  ending: written.ending ? '' : template.ending,
  scope: Object.fromEntries(
    Object.entries(template.scope).map(([field, term]) => {
      const { partyIds, text } = written.scope[field as keyof AgreementTerms['scope']]
      return [field, partyIds.length > 0 || text !== '' ? { partyIds: [], text: '' } : term]
    }),
  ) as AgreementTerms['scope'],
  term: { ...written.term, renewal: written.term.renewal ? '' : template.term.renewal },
  payment: { days: written.payment.days, method: written.payment.method ? '' : template.payment.method },
  window: written.window,
  split: written.split,
  disputes: written.disputes.length > 0 ? [] : template.disputes,
  parties: template.parties.map((party) =>
    partyGaps(
      party,
      written.parties.find(({ partyId }) => partyId === party.partyId),
    ),
  ),
})

/**
 * Takes a pattern for the terms in a document, in one step that undo takes back: an empty document gets
 * all of the pattern's template, another one keeps what is written and gets the rest.
 */
export const fillPattern = (
  doc: Y.Doc,
  pattern: PartnershipPattern,
  parties: readonly KnownParty[],
  written: AgreementTerms | undefined,
): void => {
  const template = templateFor(pattern, parties)
  startTerms(doc, written ? gapsOf(template, written) : template)
}
