import { addDays, dayAt } from '@rembuk/core/calendar'
import { conditionOf } from '@rembuk/core/condition/condition-of'
import { endOf } from '@rembuk/core/local-time'
import { canonicalJson } from '@rembuk/core/proposal/canonical-json'
import { todayOf } from '@rembuk/core/today/today-of'
import type { KeptCondition, Watcher } from '../ports/conditions'
import type { Deps } from '../ports/deps'
import type { Partnership } from '../ports/partnerships'
import { applySharing } from '../sharing/apply-sharing'
import { type GrantDeps, type GrantedPart, grantedParts } from '../sharing/granted-parts'
import { changeOf, type NextChange, type Wanted } from './change-of'
import { type KnownDeps, knownOf } from './known-of'
import { seePlan } from './plan-edits'

export type UpToDateDeps = KnownDeps &
  GrantDeps &
  Pick<Deps, 'conditions' | 'wakeUps' | 'seeEdits' | 'endSocketsTo'>

/** How often it is looked anew because somebody else replaced the condition meanwhile. */
const ATTEMPTS = 12
/** For how long a condition in which nothing changed is not written again, in milliseconds. */
const FRESH_MS = 60 * 60_000

const watchersOf = (parts: Iterable<GrantedPart>): Watcher[] =>
  [...parts]
    .filter(({ role }) => role === 'facilitator')
    .map(({ personId, level, expiresAt, through }) => ({
      personId,
      level,
      until: expiresAt,
      ...(through !== undefined && { programme: through }),
    }))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1))

const DAY_MS = 86_400_000
/** A partnership in which nothing happened for this long is looked at once a week instead of daily. */
const DORMANT_MS = 60 * DAY_MS

/** When time alone will have changed what is said of a partnership. */
const nextLook = ({ timeZone }: Partnership, { at, activeAt }: KeptCondition['condition']): number =>
  endOf(addDays(dayAt(at, timeZone), at - activeAt > DORMANT_MS ? 6 : 0), timeZone)

/** What it says, whenever it was worked out. */
const textOf = ({ condition, today, outlook, watchers }: Wanted): string =>
  canonicalJson({ condition: { ...condition, at: 0 }, today, outlook, watchers })

const saysTheSame = (before: KeptCondition, wanted: Wanted): boolean =>
  wanted.condition.at - before.condition.at < FRESH_MS && textOf(before) === textOf(wanted)

/** What has to be written for what is known now, if anything; the condition there is read before all else. */
const look = async (deps: UpToDateDeps, partnership: Partnership): Promise<NextChange | undefined> => {
  const before = await deps.conditions.get(partnership.id)
  const known = await knownOf(deps, partnership, before?.outlook)
  if (!known) return undefined
  const { parts } = await grantedParts(deps, partnership)
  const now = deps.now()
  const wanted: Wanted = {
    condition: conditionOf(known, now),
    today: todayOf(known, now),
    ...(known.outlook && { outlook: known.outlook }),
    watchers: watchersOf(parts.values()),
  }
  const subject = { about: 'partnership', id: partnership.id } as const
  await deps.wakeUps.set(subject, nextLook(partnership, wanted.condition))
  return before && saysTheSame(before, wanted) ? undefined : changeOf(before, wanted)
}

/**
 * Works out how a partnership is doing, and brings its summary, the lists of those whom it is shown to
 * and the counts of its regions in line with it; before that, the parts of people outside of the parties.
 * May run any number of times, at the same time too, and after any write: what is written was read after
 * the write before it, so an older look never replaces a newer one, and nothing is counted twice. Each look
 * sets the next one, when a day is over.
 */
export const bringUpToDate = async (deps: UpToDateDeps, partnershipId: string): Promise<void> => {
  const partnership = await deps.partnerships.get(partnershipId)
  if (!partnership) return
  await applySharing(deps, partnershipId)
  await seePlan(deps, partnershipId)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const next = await look(deps, partnership)
    if (!next) return
    if ((await deps.conditions.replace(next.change)) && next.isLast) return
  }
  throw new RangeError('others kept replacing the condition first')
}
