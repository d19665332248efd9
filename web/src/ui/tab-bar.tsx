import { createEffect, For, type JSX, on } from 'solid-js'
import styles from './tab-bar.module.css'

/**
 * The parts of a page as links, so that each can be shared and reloaded; the name of the one that is open
 * is brought into the bar. The page itself stays where it is.
 */
export const TabBar = <Name extends string>(props: {
  /** What the parts are of, such as "Bagian rencana". */
  label: string
  /** In the order shown. */
  names: readonly Name[]
  current: Name
  text: (name: Name) => string
  /** Such as `?bagian=kendala`. */
  href: (name: Name) => string
  /** Stands at the end of the bar, always in sight. */
  tools?: JSX.Element
}): JSX.Element => {
  let bar: HTMLElement | undefined
  const bring = (isWanted: (bar: HTMLElement, current: HTMLElement) => boolean): void => {
    const current = bar?.querySelector<HTMLElement>('[aria-current]')
    if (!bar || !current || !isWanted(bar, current)) return
    bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2
  }
  createEffect(
    on(
      () => props.current,
      () => bring(() => true),
    ),
  )
  // A name before it that grows, as by a count, must not push its end out of sight.
  createEffect(
    on(
      () => props.names.map(props.text),
      () =>
        bring(({ scrollLeft, clientWidth }, { offsetLeft, offsetWidth }) => {
          const edge = scrollLeft + clientWidth
          return offsetLeft < edge && offsetLeft + offsetWidth > edge
        }),
      { defer: true },
    ),
  )
  return (
    <div class={styles.strip}>
      <nav
        ref={(element) => {
          bar = element
        }}
        class={styles.bar}
        aria-label={props.label}
      >
        <For each={props.names}>
          {(name) => (
            <a
              class={styles.tab}
              href={props.href(name)}
              aria-current={props.current === name ? 'page' : undefined}
            >
              {props.text(name)}
            </a>
          )}
        </For>
      </nav>
      {props.tools}
    </div>
  )
}
