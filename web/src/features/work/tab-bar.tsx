import { createEffect, For, type JSX } from 'solid-js'
import { t } from './messages'
import styles from './work-page.module.css'
import { type WorkTab, workTabs } from './work-tabs'

const names = Object.keys(workTabs) as WorkTab[]

/** The parts of the page as links, so that each can be shared and reloaded; the one that is open is in sight. */
export const TabBar = (props: { current: WorkTab }): JSX.Element => {
  const links: Partial<Record<WorkTab, HTMLAnchorElement>> = {}
  createEffect(() => links[props.current]?.scrollIntoView({ inline: 'center', block: 'nearest' }))
  return (
    <nav class={styles.tabs} aria-label={t().parts}>
      <For each={names}>
        {(name) => (
          <a
            ref={(link) => {
              links[name] = link
            }}
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
}
