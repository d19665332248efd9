import type { HealthComponent } from '@rembuk/core/health/component'
import type { Grade } from '@rembuk/core/support/support-data'
import { createUniqueId, For, type JSX } from 'solid-js'
import { t as healthWords } from '../health/words'
import styles from './assessment.module.css'
import { t } from './words'

const grades: readonly Grade[] = [1, 2, 3, 4]

/** One sentence with four answers, each large enough for a thumb. */
export const Statement = (props: {
  component: HealthComponent
  value: Grade | undefined
  onChoose: (grade: Grade) => void
}): JSX.Element => {
  const name = createUniqueId()
  return (
    <fieldset class={styles.statement}>
      <legend>
        <span class={styles.soft}>{healthWords().components[props.component]}</span>
        <span class={styles.sentence}>{t().statements[props.component]}</span>
      </legend>
      <div class={styles.grades}>
        <For each={grades}>
          {(grade) => (
            <label class={styles.grade}>
              <input
                type="radio"
                name={name}
                value={grade}
                checked={props.value === grade}
                onChange={() => props.onChoose(grade)}
              />
              <span aria-hidden="true">{grade}</span>
              <span class="visually-hidden">
                {grade} {t().grades[grade]}
              </span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
