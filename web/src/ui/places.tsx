import { useLocation } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { Icon, type IconName } from './icon'
import { Mark } from './mark'
import styles from './places.module.css'

export interface Place {
  href: string
  text: string
  icon: IconName
  /** Where the addresses begin that lie within this place too. */
  within?: readonly string[]
  /** How many things wait there, in words; absent for none. */
  waiting?: { count: number; text: string }
}

/** The app's main places: a bar at the bottom of a phone, at the side of a laptop. */
export const Places = (props: { label: string; brand: string; places: readonly Place[] }): JSX.Element => {
  const here = useLocation()
  const current = (place: Place) => {
    if (here.pathname === place.href) return 'page'
    return place.within?.some((start) => here.pathname.startsWith(start)) ? 'true' : undefined
  }
  return (
    <nav class={styles.places} aria-label={props.label}>
      <p class={styles.brand}>
        <Mark />
        {props.brand}
      </p>
      <ul class={styles.list}>
        <For each={props.places}>
          {(place) => (
            <li>
              <a class={styles.place} href={place.href} aria-current={current(place)}>
                <span>
                  <Icon name={place.icon} />
                </span>
                {place.text}
                <Show when={place.waiting}>
                  {(waiting) => (
                    <>
                      <i class={styles.count} aria-hidden="true">
                        {waiting().count}
                      </i>
                      <i class="visually-hidden">{waiting().text}</i>
                    </>
                  )}
                </Show>
              </a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}
