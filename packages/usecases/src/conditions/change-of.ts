import type { ConditionChange, KeptCondition, Watcher } from '../ports/conditions'
import { addedUp, codesOf, everybodysCounts, shownCounts } from './counts'

/** Facilitators in whose lists a partnership stands at most: with regions and counts they fit one transaction. */
const MOST_WATCHERS = 7

/** What is to be kept, and to whom it is to be shown. */
export type Wanted = Omit<KeptCondition, 'revision'>

const among = (watchers: readonly Watcher[]) => new Set(watchers.map(({ personId }) => personId))

/** Takes a partnership out of the lists of some people, and leaves all else as it was. */
const hiding = (before: KeptCondition, gone: readonly Watcher[]): ConditionChange => {
  const { condition } = before
  const goneIds = among(gone)
  return {
    kept: {
      ...before,
      revision: before.revision + 1,
      watchers: before.watchers.filter(({ personId }) => !goneIds.has(personId)),
    },
    shown: [],
    hidden: gone.map(({ personId }) => ({ personId, codes: ['', ...codesOf(condition)] })),
    counts: addedUp(gone.flatMap(({ personId }) => shownCounts(condition, personId, -1))),
  }
}

/** What has to be written, and whether nothing is left to be written after it. */
export interface NextChange {
  change: ConditionChange
  isLast: boolean
}

/**
 * What has to be written where there was `before`: the condition with the next revision, the rows of
 * those whom it is shown to (at most 7), and what is added to the counts. People whom it is no longer
 * shown to go first where all at once would be too much for one write.
 */
export const changeOf = (before: KeptCondition | undefined, wanted: Wanted): NextChange => {
  const watchers = wanted.watchers.slice(0, MOST_WATCHERS)
  const stay = among(watchers)
  const gone = (before?.watchers ?? []).filter(({ personId }) => !stay.has(personId))
  if (before && gone.length > 0 && gone.length + watchers.length > MOST_WATCHERS)
    return { change: hiding(before, gone.slice(0, MOST_WATCHERS)), isLast: false }

  const { condition } = wanted
  const old = before?.condition
  const codes = codesOf(condition)
  const left = old ? codesOf(old).filter((code) => !codes.includes(code)) : []
  const stayed = (before?.watchers ?? []).filter(({ personId }) => stay.has(personId))
  const change: ConditionChange = {
    kept: { ...wanted, watchers, revision: (before?.revision ?? 0) + 1 },
    shown: watchers.map((watcher) => ({ ...watcher, condition })),
    hidden: [
      ...gone.map(({ personId }) => ({ personId, codes: ['', ...(old ? codesOf(old) : [])] })),
      ...(left.length > 0 ? stayed.map(({ personId }) => ({ personId, codes: left })) : []),
    ],
    counts: addedUp([
      ...everybodysCounts(old, -1),
      ...everybodysCounts(condition),
      ...(old ? (before?.watchers ?? []).flatMap(({ personId }) => shownCounts(old, personId, -1)) : []),
      ...watchers.flatMap(({ personId }) => shownCounts(condition, personId)),
    ]),
  }
  return { change, isLast: true }
}
