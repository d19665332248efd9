import type { JSX } from 'solid-js'
import styles from './card.module.css'

export const Card = (props: { children: JSX.Element; class?: string }): JSX.Element => (
  <div class={`${styles.card} ${props.class ?? ''}`}>{props.children}</div>
)
