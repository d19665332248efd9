import type { JSX } from 'solid-js'
import styles from './chip.module.css'
import { Icon, type IconName } from './icon'

export type ChipTone = 'plain' | 'fine' | 'warning' | 'trouble'

/** A state in a few words, with a picture and a colour beside them. */
export const Chip = (props: { tone: ChipTone; icon: IconName; children: JSX.Element }): JSX.Element => (
  <span class={`${styles.chip} ${styles[props.tone] ?? ''}`}>
    <Icon name={props.icon} size={20} />
    <span>{props.children}</span>
  </span>
)
