import type { JSX } from 'solid-js'
import type { MaterialEntry } from './material-list'
import { type MaterialState, materialState } from './material-state'
import { orderWords } from './material-words'
import styles from './materials.module.css'
import { urgencySymbols } from './order-urgency'
import { t } from './words'

const symbols: Record<MaterialState['kind'], string> = { ...urgencySymbols, enough: '✓', unused: '–' }

/** How it stands with a material, in words; symbol and colour only repeat it. */
export const StateLine = (props: { entry: MaterialEntry }): JSX.Element => {
  const state = () => materialState(props.entry)
  const stateWords = (): string => {
    const { kind, order } = state()
    if (order) return orderWords(props.entry.material, order)
    return kind === 'enough' ? t().enough : t().unused
  }
  return (
    <p class={`${styles.state} ${styles[state().kind] ?? ''}`}>
      <span aria-hidden="true">{symbols[state().kind]}</span>
      <span>{stateWords()}</span>
    </p>
  )
}
