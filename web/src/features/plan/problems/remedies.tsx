import type { Problem } from '@rembuk/core/plan/problems/problem'
import { findRemedies } from '@rembuk/core/plan/remedies/find-remedies'
import type { Remedy } from '@rembuk/core/plan/remedies/remedy'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { showToast } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import { applyRemedy } from './apply-remedy'
import { causeWords } from './cause-words'
import type { FoundProblems } from './found-problems'
import { amountWords, problemWords, unitOf } from './problem-words'
import styles from './problems.module.css'
import { leftAfter } from './remedy-effect'
import { remedyWords } from './remedy-words'
import { sendMessage } from './send-message'
import { showUndoToast } from './undo-toast'
import { t } from './words'

/** Ways out of one problem, each carried out with one tap as one undoable change. */
export const Remedies = (props: {
  found: FoundProblems
  problem: Problem
  /** A way out has been taken; the problem may be gone. */
  onApplied: () => void
}): JSX.Element => {
  const desk = useDesk()
  const remedies = createMemo(() =>
    findRemedies(props.found.plan, props.problem, props.found.rules).filter(({ edits }) => edits.length > 0),
  )
  const effect = (remedy: Remedy): string => {
    if (remedy.kind === 'share-outlets') return t().inProportion
    const left = leftAfter(props.found, props.problem, remedy)
    return left === 0 ? t().solved : t().left(amountWords(left, unitOf(props.found.plan, props.problem)))
  }
  const take = (remedy: Remedy): void => {
    if (!props.found.isCurrent()) {
      showToast({ text: t().changed })
      return
    }
    const { edits } = remedy
    applyRemedy(desk.doc, edits)
    showUndoToast(desk, t().applied)
    props.onApplied()
  }
  const ask = (): void => {
    const { plan, rules } = props.found
    const why = causeWords(desk, plan, props.problem, rules).map((line) => line.replace(/\.?$/, '.'))
    void sendMessage(t().askText(problemWords(desk, plan, props.problem), why.join(' ')))
  }
  return (
    <section class={styles.remedies}>
      <h3>{t().waysOut}</h3>
      <Show when={remedies().length === 0}>
        <p>{t().noWayOut}</p>
      </Show>
      <For each={remedies()}>
        {(remedy) => (
          <Button wide onPress={() => take(remedy)}>
            <span class={styles.remedy}>
              <span>{remedyWords(desk, props.found.plan, props.problem, remedy)}</span>
              <span class={styles.effect}>{effect(remedy)}</span>
            </span>
          </Button>
        )}
      </For>
      <Button icon="people" onPress={ask}>
        {t().ask}
      </Button>
    </section>
  )
}
