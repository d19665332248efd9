import type { Day } from '../calendar'
import { isSettled, type TaskItem, type WorkItem } from '../work/work-item'
import type { Obstacle } from '../work/work-state'

/**
 * What a meeting should talk about, as facts that the screen words. Ids are stable, so that two people
 * who take the suggestions into the document at once put in each of them once:
 * `follow-up.<number>.<id>` of an open follow-up (the id of its commitment), `obstacle.<id>`, `check.<id>`,
 * `late.<commitment>`, `late-others`, `version.<n>`, `proposal.<id>`, `receipts`.
 */
export type AgendaSuggestion = { id: string; minutes: number } & (
  | { kind: 'follow-up'; commitmentId: string; text: string; ownerId: string; dueDay: Day; isLate: boolean }
  /** Met since the last meeting: what is it, and why? */
  | { kind: 'obstacle'; obstacleId: string; text: string; ownerId: string; dueDay: Day }
  /** Known at the last meeting and not solved: how far is the fix? */
  | { kind: 'fix'; obstacleId: string; text: string; ownerId: string; dueDay: Day }
  /** Solved since the last meeting: did it help? Comes once. */
  | { kind: 'check'; obstacleId: string; text: string; how: string }
  | { kind: 'late'; commitmentId: string; dueDay: Day }
  /** Late ones beyond those that have an item of their own. */
  | { kind: 'late-others'; count: number }
  /** Agreed since the last meeting. */
  | { kind: 'version'; version: number }
  /** Waits for consent. */
  | { kind: 'proposal'; proposalId: string; number: number }
  /** Goods received since the last meeting. */
  | { kind: 'receipts'; count: number; withRejects: number }
)

export interface AgendaInput {
  /** All promises with where each stands, the soonest due first. */
  items: readonly WorkItem[]
  obstacles: readonly Obstacle[]
  /** When the last meeting's minutes were closed, milliseconds since 1970; 0 before the first. */
  since: number
  /** Agreed versions with when they were agreed. */
  agreed: readonly { version: number; at: number }[]
  /** The proposal that is open. */
  proposal?: { id: string; number: number }
}

/** Late promises that get an item each; more than that are better talked about together. */
const LATE_ONES = 5

const MINUTES = {
  'follow-up': 5,
  obstacle: 10,
  fix: 5,
  check: 5,
  late: 5,
  'late-others': 10,
  version: 10,
  proposal: 10,
  receipts: 5,
} as const satisfies Record<AgendaSuggestion['kind'], number>

const isOpenFollowUp = (item: WorkItem): item is TaskItem & { commitment: { kind: 'follow-up' } } =>
  item.commitment.kind === 'follow-up' && !isSettled(item)

const followUps = (items: readonly WorkItem[]): AgendaSuggestion[] =>
  items.filter(isOpenFollowUp).map(({ id, commitment, isLate }) => ({
    id,
    minutes: MINUTES['follow-up'],
    kind: 'follow-up',
    commitmentId: id,
    text: commitment.text,
    ownerId: commitment.personId,
    dueDay: commitment.dueDay,
    isLate,
  }))

const obstacleItems = (obstacles: readonly Obstacle[], since: number): AgendaSuggestion[] =>
  obstacles.flatMap(({ id, text, ownerId, dueDay, at, solved }): AgendaSuggestion[] => {
    if (solved)
      return solved.at > since
        ? [
            {
              id: `check.${id}`,
              minutes: MINUTES.check,
              kind: 'check',
              obstacleId: id,
              text,
              how: solved.how,
            },
          ]
        : []
    const kind = at > since ? 'obstacle' : 'fix'
    return [{ id: `obstacle.${id}`, minutes: MINUTES[kind], kind, obstacleId: id, text, ownerId, dueDay }]
  })

const late = (items: readonly WorkItem[]): AgendaSuggestion[] => {
  const all = items.filter(({ isLate, commitment }) => isLate && commitment.kind !== 'follow-up')
  const ones = all.slice(0, LATE_ONES).map(
    ({ id, dueDay }): AgendaSuggestion => ({
      id: `late.${id}`,
      minutes: MINUTES.late,
      kind: 'late',
      commitmentId: id,
      dueDay,
    }),
  )
  const count = all.length - ones.length
  return count === 0
    ? ones
    : [...ones, { id: 'late-others', minutes: MINUTES['late-others'], kind: 'late-others', count }]
}

const planChanges = ({ agreed, proposal, since }: AgendaInput): AgendaSuggestion[] => [
  ...agreed
    .filter(({ at }) => at > since)
    .map(
      ({ version }): AgendaSuggestion => ({
        id: `version.${version}`,
        minutes: MINUTES.version,
        kind: 'version',
        version,
      }),
    ),
  ...(proposal
    ? [
        {
          id: `proposal.${proposal.id}`,
          minutes: MINUTES.proposal,
          kind: 'proposal' as const,
          proposalId: proposal.id,
          number: proposal.number,
        },
      ]
    : []),
]

const received = (items: readonly WorkItem[], since: number): AgendaSuggestion[] => {
  const receipts = items
    .flatMap((item) => (item.kind === 'delivery' ? item.realisation.receipts : []))
    .filter(({ at }) => at > since)
  if (receipts.length === 0) return []
  const withRejects = receipts.filter(({ rejected }) => rejected > 0).length
  return [
    { id: 'receipts', minutes: MINUTES.receipts, kind: 'receipts', count: receipts.length, withRejects },
  ]
}

/**
 * The agenda that writes itself: open follow-ups head it, then obstacles on their way from met to
 * solved to checked, late promises, changes of the plan and what was received since the last meeting.
 */
export const suggestAgenda = (input: AgendaInput): AgendaSuggestion[] => [
  ...followUps(input.items),
  ...obstacleItems(input.obstacles, input.since),
  ...late(input.items),
  ...planChanges(input),
  ...received(input.items, input.since),
]
