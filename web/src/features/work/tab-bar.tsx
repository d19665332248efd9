import { For, type JSX } from 'solid-js'
import { t } from './messages'
import styles from './work-page.module.css'
import { type WorkTab, workTabs } from './work-tabs'

const names = Object.keys(workTabs) as WorkTab[]

/** The parts of the page as links, so that each can be shared and reloaded. */
export const TabBar = (props: { current: WorkTab }): JSX.Element => (
  <nav class={styles.tabs} aria-label={t().parts}>
    <For each={names}>
      {(name) => (
        <a
          class={styles.tab}
          href={`?bagian=${name}`}
          aria-current={props.current === name ? 'page' : undefined}
        >
          {t().tabs[name]}
        </a>
      )}
    </For>
  </nav>
)
