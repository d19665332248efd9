import type { WorkData } from '@rembuk/core/work/work-data'
import { createSignal } from 'solid-js'
import { ApiProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { announce } from '../../../ui/toast-store'
import type { Work } from '../../../work/work-state'
import { t } from './words'

/** Puts what a form says on the device; says what was saved, or why it cannot be. */
export const createSave = (work: Work, onSaved: () => void) => {
  const [problem, setProblem] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  return {
    problem,
    busy,
    save: async (data: WorkData, said: string): Promise<void> => {
      if (busy()) return
      setBusy(true)
      setProblem(undefined)
      try {
        await work.report(data)
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
