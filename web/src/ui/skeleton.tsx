import { For, type JSX } from 'solid-js'
import styles from './skeleton.module.css'

/** The shape of what is being loaded; shows itself only when that takes longer than 300 ms. */
export const Skeleton = (props: { label: string; blocks: readonly ('short' | 'tall')[] }): JSX.Element => (
  <div class={styles.skeletons} role="img" aria-label={props.label} aria-busy="true">
    <For each={props.blocks}>{(size) => <div class={`${styles.block} ${styles[size]}`} />}</For>
  </div>
)
