import type { JSX } from 'solid-js'
import type { MaterialEntry } from './material-list'
import { type MaterialState, materialState } from './material-state'
import { orderWords } from './material-words'
import styles from './materials.module.css'
import { t } from './words'

const symbols: Record<MaterialState['kind'], string> = { late: '!', order: '●', enough: '✓', unused: '–' }

const stateWords = (entry: MaterialEntry, state: MaterialState): string => {
  switch (state.kind) {
    case 'late':
    case 'order':
      return orderWords(entry.material, state.order)
    case 'enough':
      return t().enough
    case 'unused':
      return t().unused
  }
}

/** How it stands with a material, in words; symbol and colour only repeat it. */
export const StateLine = (props: { entry: MaterialEntry }): JSX.Element => {
  const state = () => materialState(props.entry)
  return (
    <p class={`${styles.state} ${styles[state().kind] ?? ''}`}>
      <span aria-hidden="true">{symbols[state().kind]}</span>
      <span>{stateWords(props.entry, state())}</span>
    </p>
  )
}
