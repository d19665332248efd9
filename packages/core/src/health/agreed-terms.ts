import { scopeFields } from '../agreement/scope'
import type { AgreementTerms } from '../agreement/terms'
import type { Day } from '../calendar'
import type { Rate } from '../reliability/rate'

/** What a partnership's health needs of the terms in force. */
export interface AgreedTerms {
  /** The last day; without one they hold until they are ended. */
  end?: Day
  /** Fields of work that somebody does, of all fields. */
  scopes: Rate
}

/** The same of an agreement's terms. */
export const agreedTermsOf = ({ term, scope }: Pick<AgreementTerms, 'term' | 'scope'>): AgreedTerms => ({
  ...(term.end !== undefined && { end: term.end }),
  scopes: {
    met: scopeFields.filter((field) => scope[field].partyIds.length > 0).length,
    of: scopeFields.length,
  },
})
