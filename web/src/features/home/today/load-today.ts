import { todayRoute } from '@rembuk/contract/condition-routes'
import { today } from '@rembuk/contract/today'
import { createEffect, on } from 'solid-js'
import { type InferOutput, number, object } from 'valibot'
import { call } from '../../../api/call'
import { createRefreshed, type Refreshed } from '../../../live/refreshed'
import { notices } from '../../../notices/notices'
import { rememberFacilitator } from '../../../session/facilitator'
import { kept } from '../../../storage/kept'

const schema = object({
  ...today.entries,
  /** Milliseconds since 1970 on this device's clock. */
  savedAt: number(),
})
type KeptToday = InferOutput<typeof schema>

/** What the server last said, so that the day can be looked at without a signal. */
const keptToday = kept('today', schema)

/**
 * What waits for the person: at once as this device knows it, then as the server says, kept fresh; asked
 * again when other notices wait. Call inside a Solid owner.
 */
export const createToday = (): Refreshed<KeptToday> => {
  const today = createRefreshed(async (signal) => {
    const fresh = { ...(await call(todayRoute, { signal })), savedAt: Date.now() }
    keptToday.write(fresh)
    rememberFacilitator(fresh.isFacilitator)
    return fresh
  }, keptToday.read())
  createEffect(
    on(
      () =>
        notices()
          .map(({ id }) => id)
          .join(),
      today.retry,
      { defer: true },
    ),
  )
  return today
}
