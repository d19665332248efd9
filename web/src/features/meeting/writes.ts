import type { NewMeetingData } from '@rembuk/core/meeting/meeting-data'
import { createSignal } from 'solid-js'
import { ApiProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { announce } from '../../ui/toast-store'
import type { Meetings } from './meetings'
import { t } from './messages'

/** Puts what a form says on the device, in order; says what was saved, or why it cannot be. */
export const createWrites = (meetings: Meetings, onSaved: () => void = () => undefined) => {
  const [problem, setProblem] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  return {
    problem,
    busy,
    write: async (data: readonly NewMeetingData[], said: string): Promise<void> => {
      if (busy()) return
      setBusy(true)
      setProblem(undefined)
      try {
        for (const one of data) await meetings.write(one)
        announce(said)
        onSaved()
      } catch (thrown) {
        setProblem(thrown instanceof ApiProblem ? problemWords(thrown) : t().notKept)
      } finally {
        setBusy(false)
      }
    },
  }
}
