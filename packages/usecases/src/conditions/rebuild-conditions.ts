import type { Deps } from '../ports/deps'
import { SHARDS } from '../ports/partnerships'
import { bringUpToDate, type UpToDateDeps } from './bring-up-to-date'

/** Partnerships that are looked at at the same time. */
const AT_ONCE = 8

/** Calls `visit` with the ids of all partnerships, page by page of the register; nothing is scanned. */
const eachPage = async (
  { partnerships }: Pick<Deps, 'partnerships'>,
  visit: (ids: string[]) => Promise<void>,
): Promise<void> => {
  for (let shard = 0; shard < SHARDS; shard++) {
    let page = await partnerships.registered(shard)
    while (page.length > 0) {
      await visit(page)
      page = await partnerships.registered(shard, page.at(-1))
    }
  }
}

/**
 * Works out every partnership's summary, lists and counts again from what was written down. May run
 * while Rembuk is in use, and again where it broke off. One that fails is told to `onFailure` and holds
 * up no other.
 * @returns how many were brought up to date.
 */
export const rebuildConditions = async (
  deps: UpToDateDeps,
  onFailure: (partnershipId: string, error: unknown) => void,
): Promise<number> => {
  let done = 0
  const rebuild = async (partnershipId: string): Promise<void> => {
    try {
      await bringUpToDate(deps, partnershipId)
      done++
    } catch (error) {
      onFailure(partnershipId, error)
    }
  }
  await eachPage(deps, async (ids) => {
    for (let from = 0; from < ids.length; from += AT_ONCE)
      await Promise.all(ids.slice(from, from + AT_ONCE).map(rebuild))
  })
  return done
}
