import type { WorkData } from '@rembuk/core/work/work-data'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { formatShortDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { TextField } from '../../../ui/text-field'
import { announce, showToast } from '../../../ui/toast-store'
import type { Work } from '../../../work/work-state'
import styles from './cycle.module.css'
import { t } from './words'

const steps = ['obstacle', 'fix', 'check'] as const

/** Puts a report on the device; says what was written down, or why it cannot be. */
export const reportNow = async (work: Work, data: WorkData, said: string): Promise<boolean> => {
  try {
    await work.report(data)
    announce(said)
    return true
  } catch (thrown) {
    showToast({ text: problemWords(asProblem(thrown)) })
    return false
  }
}

/** An obstacle on its way: met, then fixed, then checked whether it helped; what is known of each. */
export const ObstacleCycle = (props: {
  obstacleId: string
  work: Work
  nameOf: (personId: string) => string
  editable: boolean
}): JSX.Element => {
  const [how, setHow] = createSignal('')
  const obstacle = () => props.work.state().obstacles.find(({ id }) => id === props.obstacleId)
  const step = () => (obstacle()?.solved ? 'check' : 'fix')
  return (
    <Show when={obstacle()}>
      {(known) => (
        <div class={styles.about}>
          <ol class={styles.steps} aria-label={t().cycle}>
            <For each={steps}>
              {(name) => (
                <li class={styles.step} aria-current={step() === name ? 'step' : undefined}>
                  {t().steps[name]}
                </li>
              )}
            </For>
          </ol>
          <Show when={known().cause}>
            <p>{t().cause(known().cause)}</p>
          </Show>
          <Show
            when={known().solved}
            fallback={
              <p class={styles.soft}>
                {t().owner(props.nameOf(known().ownerId), formatShortDay(known().dueDay))}
              </p>
            }
          >
            {(solved) => (
              <Show when={solved().how}>
                <p>{t().how(solved().how)}</p>
              </Show>
            )}
          </Show>
          <Show when={!known().solved && props.editable}>
            <form
              class={styles.line}
              onSubmit={(event) => {
                event.preventDefault()
                void reportNow(
                  props.work,
                  { kind: 'solved', obstacleId: props.obstacleId, how: how().trim() },
                  t().solvedSaid,
                )
              }}
            >
              <TextField label={t().howLabel} value={how()} maxLength={280} onInput={setHow} />
              <Button type="submit">{t().solved}</Button>
            </form>
          </Show>
        </div>
      )}
    </Show>
  )
}
