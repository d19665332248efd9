import { For, type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { Icon } from '../../../ui/icon'
import type { DraftLack } from '../drafts/drafts'
import styles from './propose.module.css'
import { t } from './words'

/** Lacks shown before the rest is only counted. */
const SHOWN = 5

/** What still has to be filled in, each leading to its field. */
export const LackList = (props: {
  lacks: readonly DraftLack[]
  wordsOf: (lack: DraftLack) => string
  onChoose: (lack: DraftLack) => void
}): JSX.Element => (
  <div class={styles.lacks}>
    <p>{t().lacks}</p>
    <ul>
      <For each={props.lacks.slice(0, SHOWN)}>
        {(lack) => (
          <li>
            <Show when={lack !== 'party'} fallback={props.wordsOf(lack)}>
              <button type="button" class={styles.lack} onClick={() => props.onChoose(lack)}>
                <span>{props.wordsOf(lack)}</span>
                <Icon name="chevron" size={18} />
              </button>
            </Show>
          </li>
        )}
      </For>
    </ul>
    <Show when={props.lacks.length > SHOWN}>
      <p class={styles.soft}>{t().more(formatCount(props.lacks.length - SHOWN))}</p>
    </Show>
  </div>
)
