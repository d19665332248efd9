import { addDays, dayAt } from '@rembuk/core/calendar'
import type { Known } from '@rembuk/core/condition/known'
import { type AgreedTerms, agreedTermsOf } from '@rembuk/core/health/agreed-terms'
import { healthOf } from '@rembuk/core/health/health-of'
import { lastDayOf, type Quarter, quarterBefore, quarterOf } from '@rembuk/core/health/quarter'
import { selfAssessment } from '@rembuk/core/health/self-assessment'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { type AgreementData, agreementLedgerId } from '../agreements/agreement-data'
import { agreementState } from '../agreements/agreement-state'
import { snapshotTextOf } from '../agreements/snapshot-text'
import { readLedger } from '../ledger/write-down'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { type KnownDeps, knownOf } from './known-of'

/** Quarters that are shown, the present one among them. */
const QUARTERS = 4

/** What the terms in force say of a partnership's health; undefined before the first agreement. */
const termsOf = async (deps: KnownDeps, partnershipId: string): Promise<AgreedTerms | undefined> => {
  const entries = await readLedger<AgreementData>(deps, agreementLedgerId(partnershipId))
  const last = agreementState(entries, deps.now()).agreed.at(-1)
  if (!last) return undefined
  const { terms } = JSON.parse(await snapshotTextOf(deps, partnershipId, last.snapshotHash)) as Snapshot
  return agreedTermsOf(terms)
}

/**
 * The eight components of a partnership with the evidence for each, the sides' own view and the last four
 * quarters. Of a quarter that is over the score is worked out as of its last day by what is known now.
 * Refuses as `requirePart` does.
 */
export const getHealth = async (
  deps: KnownDeps & Pick<Deps, 'conditions'>,
  actor: Actor,
  partnershipId: string,
) => {
  await requirePart(deps, actor, partnershipId, 'condition:read')
  const [partnership, kept, terms] = await Promise.all([
    deps.partnerships.get(partnershipId),
    deps.conditions.get(partnershipId),
    termsOf(deps, partnershipId),
  ])
  if (!partnership) throw new DomainError('not-found')
  const known = await knownOf(deps, partnership, kept?.outlook)
  if (!known) throw new DomainError('not-found')
  const now = deps.now()
  const today = dayAt(now, partnership.timeZone)
  const components = healthOf(known, terms, today)

  const ofQuarter = (quarter: Quarter) => {
    const end = lastDayOf(quarter)
    const scores = quarter === quarterOf(today) ? components : past(known, terms, end)
    return {
      quarter,
      components: scores.map(({ component, score }) => ({
        component,
        ...(score !== undefined && { score }),
        ...selfAssessment(known.support.assessments, partnership.parties, { quarter, component }),
      })),
    }
  }
  const quarters = [quarterOf(today)]
  while (quarters.length < QUARTERS) quarters.push(quarterBefore(quarters.at(-1) as Quarter))
  return { at: now, components, quarters: quarters.map(ofQuarter) }
}

/** A component's score at the end of a quarter, by those pieces of evidence that belong to their day. */
const past = (known: Known, terms: AgreedTerms | undefined, end: string) => {
  const asOf: Known = {
    ...known,
    planEditedAt: undefined,
    outlook: undefined,
    standing: { ...known.standing, agreedAt: undefined },
  }
  return healthOf(asOf, terms, addDays(end, 1)).map((health) =>
    health.component === 'contract' || health.component === 'communication' || health.component === 'scope'
      ? { ...health, score: undefined }
      : health,
  )
}
