import type { WakeUp } from '@rembuk/usecases/ports/wake-ups'
import { runWakeUps } from '@rembuk/usecases/wake-ups/run-wake-ups'
import type { Context } from 'aws-lambda'
import type { Composition } from '../compose'
import { errorFacts } from '../error-facts'

/** No look is begun with less than this left of the invocation, in milliseconds. */
const LOOK_MS = 20_000

/**
 * Does what only time brings: called every few minutes, it looks at each partnership, edited plan, person and
 * report whose wake-up is due.
 * Late, double and broken off calls do no harm. Throws an Outage where what is due cannot be read.
 */
export const createClockHandler =
  ({ useCases, log }: Pick<Composition, 'useCases' | 'log'>) =>
  async (_: unknown, { getRemainingTimeInMillis }: Pick<Context, 'getRemainingTimeInMillis'>) => {
    const { lookAtPartnership } = await import('@rembuk/usecases/looks/look-at-partnership')
    const { bringUpToDate } = await import('@rembuk/usecases/conditions/bring-up-to-date')
    const { tellPerson } = await import('@rembuk/usecases/notices/tell-person')
    const { sendDueReport } = await import('@rembuk/usecases/reports/send-due-report')
    const looks: Record<WakeUp['about'], (id: string) => Promise<void>> = {
      partnership: (id) => lookAtPartnership(useCases, id),
      // Nobody gets a notice of a draft.
      plan: (id) => bringUpToDate(useCases, id),
      person: (id) => tellPerson(useCases, id, 'time'),
      report: (id) => sendDueReport(useCases, id),
    }
    await runWakeUps(useCases, {
      look: ({ about, id }) => looks[about](id),
      onFailure: ({ about, id, tries }: WakeUp, error) =>
        log({ level: 'error', event: 'look-failed', about, id, tries, ...errorFacts(error) }),
      hasTime: () => getRemainingTimeInMillis() > LOOK_MS,
    })
  }
