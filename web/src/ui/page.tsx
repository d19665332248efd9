import { createEffect, type JSX, Show } from 'solid-js'
import styles from './page.module.css'

/** One screen: its title (also the browser's), one line below it, its main action, its content. */
export const Page = (props: {
  title: string
  lead?: string
  action?: JSX.Element
  narrow?: boolean
  children: JSX.Element
}): JSX.Element => {
  createEffect(() => {
    document.title = `${props.title} · Rembuk`
  })
  return (
    <div class={`${styles.page} ${props.narrow ? styles.narrow : ''}`}>
      <header class={styles.head}>
        <div class={styles.titles}>
          <h1>{props.title}</h1>
          <Show when={props.lead}>
            <p class={styles.lead}>{props.lead}</p>
          </Show>
        </div>
        {props.action}
      </header>
      {props.children}
    </div>
  )
}
