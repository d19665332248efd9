import { For, type JSX, Show } from 'solid-js'
import { quarterWords } from '../quarter-words'
import { EvidenceList } from './evidence-list'
import styles from './health.module.css'
import { gradeOf, type QuarterOfComponent } from './health-view'
import { t } from './words'

const Grade = (props: { score: number | undefined }): JSX.Element => (
  <span class={`${styles.grade} ${styles[gradeOf(props.score)] ?? ''}`}>
    <Show when={props.score !== undefined} fallback={t().unknown}>
      {t().grades[gradeOf(props.score)]}
      <span class={styles.number}> · {t().score(props.score as number)}</span>
    </Show>
  </span>
)

/** A component at the end of each quarter that is over: its score with the evidence, or why it is not known. */
export const PastQuarters = (props: {
  quarters: readonly (QuarterOfComponent & { quarter: string })[]
}): JSX.Element => (
  <>
    <h2>{t().pastQuarters}</h2>
    <p class={styles.soft}>{t().pastFormula}</p>
    <ul class={styles.quarters}>
      <For each={props.quarters}>
        {(past) => (
          <li data-quarter={past.quarter}>
            <details>
              <summary>
                <span>{quarterWords(past.quarter)}</span>
                <Grade score={past.score} />
              </summary>
              <Show
                when={past.score !== undefined}
                fallback={<p class={styles.soft}>{t().why[past.unknown ?? 'nothing-written']}</p>}
              >
                <EvidenceList evidence={past.evidence} />
              </Show>
            </details>
          </li>
        )}
      </For>
    </ul>
  </>
)
