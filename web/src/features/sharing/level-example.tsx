import { type Level, levels } from '@rembuk/core/access/level'
import { For, type JSX } from 'solid-js'
import { Icon } from '../../ui/icon'
import { t } from './messages'
import styles from './sharing.module.css'

/** What somebody with this level sees, and what not, by examples. */
export const LevelExample = (props: { level: Level }): JSX.Element => {
  const isSeen = (level: Level) => levels.indexOf(level) <= levels.indexOf(props.level)
  return (
    <ul class={styles.examples}>
      <For each={levels}>
        {(level) => (
          <For each={t().examples[level]}>
            {(example) => (
              <li class={isSeen(level) ? styles.seen : styles.hidden}>
                <Icon name={isSeen(level) ? 'check' : 'close'} size={20} />
                <span>
                  <span class="visually-hidden">{isSeen(level) ? t().seen : t().hidden}: </span>
                  {example}
                </span>
              </li>
            )}
          </For>
        )}
      </For>
    </ul>
  )
}
