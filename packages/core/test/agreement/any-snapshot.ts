import { partnershipPatterns } from '@rembuk/core/agreement/pattern'
import type { ScopeTerm } from '@rembuk/core/agreement/scope'
import type { AgreementParty, AgreementTerms, SplitRule } from '@rembuk/core/agreement/terms'
import { addDays } from '@rembuk/core/calendar'
import type { Plan } from '@rembuk/core/plan/plan'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { type Draft, snapshotOf } from '@rembuk/core/proposal/snapshot-of'
import fc from 'fast-check'
import { anyPlan } from '../plan/any-plan'

export const cooperative = 'koperasi'
const producers = ['emping', 'batik', 'keripik']
const partyIds = [cooperative, ...producers]
const productIds = ['p1', 'p2']

const text = fc.constantFrom('', 'Kemasan rapat', 'Rp, "tanda" & é')
const clauses = fc.array(fc.constantFrom('Kirim tepat waktu', 'Jaga mutu', 'Bayar tepat waktu'), {
  maxLength: 2,
})
const someParties = fc.shuffledSubarray(partyIds)
const day = fc.nat(60).map((count) => addDays('2026-11-23', count))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const party = (partyId: string): fc.Arbitrary<AgreementParty> =>
  fc.record({
    partyId: fc.constant(partyId),
    kind: fc.constant(partyId === cooperative ? ('cooperative' as const) : ('producer' as const)),
    name: fc.constantFrom(partyId, `${partyId} baru`),
    signers: fc.uniqueArray(
      fc.record({
        personId: fc.constantFrom(`${partyId}-1`, `${partyId}-2`, `${partyId}-3`),
        position: fc.constantFrom('Ketua', 'Pemilik'),
      }),
      { selector: ({ personId }) => personId, minLength: 1, maxLength: 2 },
    ),
    rights: clauses,
    duties: clauses,
  })

const scopeTerm: fc.Arbitrary<ScopeTerm> = fc.record({ partyIds: someParties, text })

const split: fc.Arbitrary<SplitRule> = fc.oneof(
  fc.constant({ rule: 'proportional' as const }),
  fc.record({ rule: fc.constant('priority' as const), partyIds: someParties }),
)

/** Terms of a cooperative with three producers, whole or with gaps. */
export const anyTerms: fc.Arbitrary<AgreementTerms> = fc.record({
  pattern: fc.constantFrom(...partnershipPatterns),
  activity: text,
  parties: fc.tuple(...partyIds.map(party)),
  scope: fc.record({
    procurement: scopeTerm,
    processing: scopeTerm,
    distribution: scopeTerm,
    transport: scopeTerm,
    marketing: scopeTerm,
  }),
  support: text,
  term: fc.record({ start: maybe(day), end: maybe(day), renewal: text }),
  prices: fc
    .subarray(productIds)
    .chain((ids) =>
      fc.tuple(
        ...ids.map((productId) =>
          fc.record({ productId: fc.constant(productId), rupiah: fc.integer({ min: 1, max: 90_000 }) }),
        ),
      ),
    ),
  payment: fc.record({ days: fc.nat(14), method: text }),
  quality: fc
    .subarray(productIds)
    .chain((ids) =>
      fc.tuple(...ids.map((productId) => fc.record({ productId: fc.constant(productId), text }))),
    ),
  window: fc.record({ earlyDays: fc.nat(3), lateDays: fc.nat(3) }),
  split,
  disputes: clauses,
  ending: text,
})

const period: fc.Arbitrary<Pick<Plan, 'start' | 'weeks'>> = fc.record({
  start: fc.nat(3).map((weeks) => addDays('2026-11-23', 7 * weeks)),
  weeks: fc.integer({ min: 4, max: 6 }),
})

const calendar: fc.Arbitrary<Draft['calendar']> = fc.record({
  workdays: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6]),
  closures: fc.array(
    fc
      .record({ from: day, days: fc.nat(9), label: fc.constantFrom('Lebaran', 'Natal') })
      .map(({ from, days, label }) => ({ from, to: addDays(from, days), label })),
    { maxLength: 2 },
  ),
})

/** Drafts as the plan document gives them. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  plan: fc.tuple(anyPlan, fc.shuffledSubarray([0, 1]), period).map(([plan, kept, weeks]) => ({
    ...plan,
    ...weeks,
    products: plan.products.filter((_, index) => kept.includes(index)),
  })),
  calendar,
  thresholds: fc.record({
    loadPerMille: fc.integer({ min: 800, max: 1200 }),
    maxCoverWeeks: maybe(fc.integer({ min: 1, max: 4 })),
  }),
})

export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .tuple(anyDraft, anyTerms)
  .map(([draft, terms]) => snapshotOf('k3v9x2', draft, terms))

/** Runs of a property over whole snapshots: each is large, and most faults show in the first few. */
export const few = { numRuns: 40 }
