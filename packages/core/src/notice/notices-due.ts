import type { Proposal } from '../proposal/proposal'
import type { Realisation } from '../realisation/realisation'
import type { CommitmentList } from '../work/commitment-list'
import { noticeKey, type WorkState } from '../work/work-state'
import { changeCounts } from './change-counts'
import type { Notice, NoticeCause } from './notice'

const DAY_MS = 86_400_000
/** For how long something that happened may still make a notice, in milliseconds. */
export const NOTICE_AGE_MS = 60 * DAY_MS

/** Where a partnership stands. */
export interface Standing {
  partnershipId: string
  /** The last proposal as of now, with its number. */
  last?: { number: number; proposal: Proposal }
  /** When the version of `list` was agreed; absent before the first. */
  agreedAt?: number
  list: CommitmentList
  state: WorkState
  /** Those who belong to a party now. */
  people: readonly { personId: string; partyId: string }[]
}

type Due = Omit<Notice, 'partnershipId'>

/** A party that once consented or refused has answered, even if it asks or changes its mind later. */
const hasAnswered = ({ record }: Proposal, partyId: string): boolean =>
  record.some(({ by, stance }) => by.partyId === partyId && stance.kind !== 'question')

const consents = ({ last, people }: Standing): Due[] => {
  if (last?.proposal.status !== 'open') return []
  const { number, proposal } = last
  const { id, signers, openedAt, expiresAt } = proposal
  return signers
    .filter(({ partyId }) => !hasAnswered(proposal, partyId))
    .flatMap(({ partyId, personIds }) =>
      people.filter((person) => person.partyId === partyId && personIds.includes(person.personId)),
    )
    .map(({ personId }) => ({
      personId,
      id: `consent.${id}`,
      at: openedAt,
      cause: { kind: 'consent', proposalId: id, number, until: expiresAt },
    }))
}

const agreements = ({ agreedAt, list, state, people }: Standing): Due[] => {
  if (agreedAt === undefined) return []
  const { version } = list
  return people
    .filter(({ personId }) => !state.noticed.has(noticeKey(personId, version)))
    .map(({ personId, partyId }) => ({
      personId,
      id: `agreed.${version}`,
      at: agreedAt,
      cause: { kind: 'agreed', version, ...changeCounts(list, partyId) },
    }))
}

/** What one delivery asks for, of which party. */
const asked = ({ list }: Standing, realisation: Realisation): (Omit<Due, 'personId'> & { of: string })[] => {
  const { line, sendings, receipts, payments, inTransit } = realisation
  const { id: commitmentId, partyId, toPartyId, productId, planDay: day } = line.deliver
  const about = { commitmentId, product: list.products[productId]?.name ?? '', day }
  const sending = sendings.findLast((each) => each.partyId !== toPartyId)
  const open = [
    ...receipts.map((receipt) => ({ ...receipt, what: 'receipt' as const })),
    ...payments.map((payment) => ({ ...payment, what: 'payment' as const })),
  ].filter(({ verdict }) => verdict.kind === 'open')
  const cause = (extra: Pick<NoticeCause & { kind: 'answer' }, 'kind' | 'what'>): NoticeCause => ({
    ...extra,
    ...about,
  })
  return [
    ...(sending && inTransit > 0
      ? [
          {
            of: toPartyId,
            id: `receive.${sending.id}`,
            at: sending.at,
            cause: { kind: 'receive' as const, ...about },
          },
        ]
      : []),
    ...open.map(({ id, at, what }) => ({
      of: partyId,
      id: `answer.${id}`,
      at,
      cause: cause({ kind: 'answer', what }),
    })),
  ]
}

const deliveries = (standing: Standing): Due[] =>
  [...standing.state.deliveries.values()]
    .flatMap((realisation) => asked(standing, realisation))
    .flatMap(({ of, ...due }) =>
      standing.people.filter(({ partyId }) => partyId === of).map(({ personId }) => ({ personId, ...due })),
    )

/**
 * Everything that the people of a partnership have to do or to look at now: consent, see what was
 * agreed, receive, answer. What happened more than 60 days before `now` (milliseconds since 1970) is
 * left out. What is once no longer due never is again, except for a sending whose receipt is corrected.
 */
export const noticesDue = (standing: Standing, now: number): Notice[] =>
  [...consents(standing), ...agreements(standing), ...deliveries(standing)]
    .filter(({ at }) => at > now - NOTICE_AGE_MS)
    .map((due) => ({ ...due, partnershipId: standing.partnershipId }))
