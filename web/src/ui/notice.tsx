import type { JSX } from 'solid-js'
import { Icon, type IconName } from './icon'
import styles from './notice.module.css'

/** A calm line inside a page. `trouble` is also announced. */
export const Notice = (props: {
  tone?: 'plain' | 'warning' | 'trouble'
  icon?: IconName
  children: JSX.Element
}): JSX.Element => (
  <div
    class={`${styles.notice} ${styles[props.tone ?? 'plain'] ?? ''}`}
    role={props.tone === 'trouble' ? 'alert' : undefined}
  >
    <Icon name={props.icon ?? 'warning'} size={20} />
    <div>{props.children}</div>
  </div>
)
