import type { ConditionChange, KeptCondition, Watcher } from '../ports/conditions'
import { listsOf, rowOf } from '../ports/shown-lists'
import { addedUp, everybodysCounts, shownCounts } from './counts'

/** Facilitators in whose lists a partnership stands at most: with all lists and counts they fit one transaction. */
const MOST_WATCHERS = 7

/** What is to be kept, and to whom it is to be shown. */
export type Wanted = Omit<KeptCondition, 'revision'>

const among = (watchers: readonly Watcher[]) => new Set(watchers.map(({ personId }) => personId))

type Lists = ConditionChange['hidden'][number]

/** All lists of a person in which a kept partnership stands. */
const hiddenFrom = (kept: Wanted, watcher: Watcher): Lists => ({
  personId: watcher.personId,
  lists: listsOf(rowOf(kept, watcher)),
})

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
    hidden: gone.map((watcher) => hiddenFrom(before, watcher)),
    counts: addedUp(gone.flatMap(({ personId }) => shownCounts(condition, personId, -1))),
  }
}

/** What has to be written, and whether nothing is left to be written after it. */
export interface NextChange {
  change: ConditionChange
  isLast: boolean
}

/** Lists that people whom it is still shown to had it in and have no longer. */
const leftLists = (
  before: KeptCondition | undefined,
  wanted: Wanted,
  watchers: readonly Watcher[],
): Lists[] =>
  watchers.flatMap((watcher) => {
    const earlier = before?.watchers.find(({ personId }) => personId === watcher.personId)
    if (!before || !earlier) return []
    const stays = new Set(listsOf(rowOf(wanted, watcher)))
    const lists = hiddenFrom(before, earlier).lists.filter((list) => !stays.has(list))
    return lists.length > 0 ? [{ personId: watcher.personId, lists }] : []
  })

/**
 * What has to be written where there was `before`: the condition with the next revision, the rows of
 * those whom it is shown to (at most 7), and what is added to the counts. Where all at once would be too
 * much for one write, it goes first out of the lists of people whom it is no longer shown to, and of
 * those in which it stands elsewhere now.
 */
export const changeOf = (before: KeptCondition | undefined, wanted: Wanted): NextChange => {
  const watchers = wanted.watchers.slice(0, MOST_WATCHERS)
  const stay = among(watchers)
  const gone = (before?.watchers ?? []).filter(({ personId }) => !stay.has(personId))
  const left = leftLists(before, wanted, watchers)
  if (
    before &&
    gone.length + left.length > 0 &&
    gone.length + left.length + watchers.length > MOST_WATCHERS
  ) {
    const leaving = new Set(left.map(({ personId }) => personId))
    const moved = before.watchers.filter(({ personId }) => leaving.has(personId))
    return { change: hiding(before, [...gone, ...moved].slice(0, MOST_WATCHERS)), isLast: false }
  }

  const { condition } = wanted
  const old = before?.condition
  const change: ConditionChange = {
    kept: { ...wanted, watchers, revision: (before?.revision ?? 0) + 1 },
    shown: watchers.map((watcher) => rowOf(wanted, watcher)),
    hidden: [...gone.flatMap((watcher) => (before ? hiddenFrom(before, watcher) : [])), ...left],
    counts: addedUp([
      ...everybodysCounts(old, -1),
      ...everybodysCounts(condition),
      ...(old ? (before?.watchers ?? []).flatMap(({ personId }) => shownCounts(old, personId, -1)) : []),
      ...watchers.flatMap(({ personId }) => shownCounts(condition, personId)),
    ]),
  }
  return { change, isLast: true }
}
