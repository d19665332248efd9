import type { ListedCommitment } from './commitment-list'
import type { WorkData, WorkEntry } from './work-data'

/** By each id that a promise had before it was moved, the one that it has now. An id in use again means what has it. */
const currentIds = (items: readonly ListedCommitment[]): ReadonlyMap<string, string> => {
  const current = new Map<string, string>()
  for (const { commitment, formerly = [] } of items) for (const id of formerly) current.set(id, commitment.id)
  for (const { commitment } of items) current.delete(commitment.id)
  return current
}

const named = (current: ReadonlyMap<string, string>, data: WorkData): WorkData => {
  const id = 'commitmentId' in data ? current.get(data.commitmentId ?? '') : undefined
  return id === undefined ? data : ({ ...data, commitmentId: id } as WorkData)
}

/** What is to be written down, about the promise as it is called now. */
export const currentData = (items: readonly ListedCommitment[], data: WorkData): WorkData =>
  named(currentIds(items), data)

/**
 * What was written down, about the promises as they are called now: what was said or reported of one
 * before it was moved to another day is about the same one.
 */
export const underCurrentIds = <Entry extends Pick<WorkEntry, 'data'>>(
  items: readonly ListedCommitment[],
  entries: readonly Entry[],
): Entry[] => {
  const current = currentIds(items)
  if (current.size === 0) return [...entries]
  return entries.map((entry) => ({ ...entry, data: named(current, entry.data) }))
}
