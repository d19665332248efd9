import { addDays, type Day, dayAt } from '../calendar'
import type { Known } from '../condition/known'
import { touching } from '../condition/outlook'
import { nextSteps, type Step } from '../work/next-steps'
import { isSettled, type WorkItem, workItems } from '../work/work-item'
import type { TodayItem } from './today-item'

/** Days ahead for which items are worked out, so that they still hold when they are read days later. */
const AHEAD_DAYS = 7
/** Days ahead within which stock counts as about to run short. */
const SHORT_DAYS = 14
/** Items of a partnership that are kept at most: more than anybody does in a week. */
const MOST_ITEMS = 60

/** The beginning of a text, in whole characters. */
const beginning = (text: string): string => [...text].slice(0, 80).join('')

type Due = NonNullable<TodayItem['due']>

const dueOf = (step: Step): Due | undefined => {
  if (step.kind === 'send') return step.isCollected ? 'collect' : 'send'
  if (step.kind === 'receive' || step.kind === 'pay') return step.kind
  return step.kind === 'done' ? 'task' : undefined
}

const consents = ({ standing, partnership }: Known): TodayItem[] => {
  const { last } = standing
  if (last?.proposal.status !== 'open') return []
  const { proposal, number } = last
  const answered = new Set(
    proposal.record.filter(({ stance }) => stance.kind !== 'question').map(({ by }) => by.partyId),
  )
  const waiting = proposal.signers.filter(({ partyId }) => !answered.has(partyId))
  if (waiting.length === 0) return []
  return [
    {
      kind: 'consent',
      id: proposal.id,
      number,
      about: '',
      day: dayAt(proposal.expiresAt, partnership.timeZone),
      partyIds: waiting.map(({ partyId }) => partyId),
      personIds: waiting.flatMap(({ personIds }) => personIds),
    },
  ]
}

const subjectOf = ({ standing: { list } }: Known, item: WorkItem): { about: string; unit?: string } => {
  const { commitment } = item
  if (commitment.kind === 'follow-up') return { about: beginning(commitment.text) }
  const good =
    commitment.kind === 'order' ? list.materials[commitment.materialId] : list.products[commitment.productId]
  return good ? { about: good.name, unit: good.unit } : { about: '' }
}

const otherOf = ({ commitment }: WorkItem, partyId: string): string | undefined => {
  if (!('toPartyId' in commitment)) return undefined
  return partyId === commitment.toPartyId ? commitment.partyId : commitment.toPartyId
}

/** What is made or delivered is shown from its agreed day on, everything else on its last one. */
const daysOf = ({ commitment, dueDay }: WorkItem): Pick<TodayItem, 'day' | 'lastDay'> =>
  commitment.kind === 'deliver' || commitment.kind === 'produce'
    ? { day: commitment.planDay, lastDay: dueDay }
    : { day: dueDay }

const dues = (known: Known, today: Day): TodayItem[] => {
  const { list, state } = known.standing
  const soon = workItems(list, state, today).filter(
    (item) => !isSettled(item) && item.dueDay <= addDays(today, AHEAD_DAYS),
  )
  return soon.flatMap((item) =>
    known.partnership.parties.flatMap(({ id: partyId }): TodayItem[] => {
      for (const step of nextSteps(item, partyId)) {
        const due = dueOf(step)
        if (!due) continue
        const withPartyId = otherOf(item, partyId)
        return [
          {
            ...(item.commitment.kind === 'follow-up'
              ? { kind: 'follow-up' as const, personIds: [item.commitment.personId] }
              : { kind: due }),
            due,
            id: item.id,
            partyIds: [partyId],
            ...daysOf(item),
            ...subjectOf(known, item),
            ...('quantity' in step && step.quantity !== undefined && { quantity: step.quantity }),
            ...(withPartyId !== undefined && { withPartyId }),
          },
        ]
      }
      return []
    }),
  )
}

const shorts = ({ outlook, partnership }: Known, today: Day): TodayItem[] =>
  touching(outlook?.short ?? [], { from: today, to: addDays(today, AHEAD_DAYS + SHORT_DAYS) }).map(
    ({ productId, name, unit, from, missing }) => ({
      kind: 'short',
      id: productId,
      about: name,
      unit,
      quantity: missing,
      day: from,
      partyIds: partnership.parties.filter(({ kind }) => kind === 'cooperative').map(({ id }) => id),
    }),
  )

const meetingsAndFollowUps = ({ meetings, support }: Known, today: Day): TodayItem[] => [
  ...(meetings.next
    ? [
        {
          kind: 'meeting' as const,
          id: meetings.next.id,
          day: meetings.next.day,
          about: meetings.next.title,
          partyIds: [],
        },
      ]
    : []),
  ...support.assistances
    .filter(
      ({ followUpDay, followedUp }) =>
        followUpDay !== undefined && !followedUp && followUpDay <= addDays(today, AHEAD_DAYS),
    )
    .map(({ id, followUpDay, note, by }) => ({
      kind: 'follow-up' as const,
      id,
      day: followUpDay as Day,
      about: beginning(note),
      partyIds: [],
      personIds: [by.personId],
    })),
]

/** What a partnership's people have to look at until a week after `now` (milliseconds since 1970), at most 60 items. */
export const todayOf = (known: Known, now: number): TodayItem[] => {
  const today = dayAt(now, known.partnership.timeZone)
  return [
    ...consents(known),
    ...dues(known, today),
    ...shorts(known, today),
    ...meetingsAndFollowUps(known, today),
  ].slice(0, MOST_ITEMS)
}
