import { addDays, dayAt } from '@rembuk/core/calendar'
import { type AgreedTerms, agreedTermsOf } from '@rembuk/core/health/agreed-terms'
import { healthComponents } from '@rembuk/core/health/component'
import type { ComponentHealth, UnknownCause } from '@rembuk/core/health/evidence'
import { healthOf } from '@rembuk/core/health/health-of'
import { lastDayOf, type Quarter, quarterBefore, quarterOf } from '@rembuk/core/health/quarter'
import { selfAssessment } from '@rembuk/core/health/self-assessment'
import { endOf } from '@rembuk/core/local-time'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { type AgreementData, agreementLedgerId } from '../agreements/agreement-data'
import { agreementState } from '../agreements/agreement-state'
import { snapshotTextOf } from '../agreements/snapshot-text'
import { readLedger } from '../ledger/write-down'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import type { Partnership } from '../ports/partnerships'
import { asOf, readOnce } from './as-of'
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

/** A component at the end of a quarter; `unknown` says why there is no score. */
interface PastHealth extends ComponentHealth {
  unknown?: UnknownCause
}

const unknownOf = ({ component, score }: ComponentHealth): UnknownCause | undefined => {
  if (score !== undefined) return undefined
  if (component === 'investment') return 'only-said'
  return component === 'planning' ? 'plan-not-kept' : 'nothing-written'
}

/** The components as of the end of a quarter that is over, by what was known then, with the evidence for each. */
const past = async (deps: KnownDeps, partnership: Partnership, quarter: Quarter): Promise<PastHealth[]> => {
  const end = lastDayOf(quarter)
  const until = endOf(end, partnership.timeZone)
  if (partnership.createdAt >= until)
    return healthComponents.map((component) => ({ component, evidence: [], unknown: 'not-begun' }))
  const then = asOf(deps, until)
  const [known, terms] = await Promise.all([knownOf(then, partnership), termsOf(then, partnership.id)])
  if (!known) throw new DomainError('not-found')
  return healthOf(known, terms, addDays(end, 1)).map((health) => {
    const unknown = unknownOf(health)
    return { ...health, ...(unknown && { unknown }) }
  })
}

/**
 * The eight components of a partnership with the evidence for each, the sides' own view and the last four
 * quarters. Of a quarter that is over the score is worked out as of its last day by what was written down
 * until then, as the present one is; where that cannot be, it says why. Refuses as `requirePart` does.
 */
export const getHealth = async (
  deps: KnownDeps & Pick<Deps, 'conditions'>,
  actor: Actor,
  partnershipId: string,
) => {
  await requirePart(deps, actor, partnershipId, 'condition:read')
  const once = { ...deps, ledger: readOnce(deps.ledger) }
  const [partnership, kept, terms] = await Promise.all([
    deps.partnerships.get(partnershipId),
    deps.conditions.get(partnershipId),
    termsOf(once, partnershipId),
  ])
  if (!partnership) throw new DomainError('not-found')
  const known = await knownOf(once, partnership, kept?.outlook)
  if (!known) throw new DomainError('not-found')
  const now = deps.now()
  const today = dayAt(now, partnership.timeZone)
  const components = healthOf(known, terms, today)

  const ofQuarter = async (quarter: Quarter) => {
    const health = quarter === quarterOf(today) ? components : await past(once, partnership, quarter)
    return {
      quarter,
      components: health.map((each) => ({
        ...each,
        ...selfAssessment(known.support.assessments, partnership.parties, {
          quarter,
          component: each.component,
        }),
      })),
    }
  }
  const quarters = [quarterOf(today)]
  while (quarters.length < QUARTERS) quarters.push(quarterBefore(quarters.at(-1) as Quarter))
  return { at: now, components, quarters: await Promise.all(quarters.map(ofQuarter)) }
}
