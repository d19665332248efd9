import { type PartnershipPattern, partnershipPatterns } from '@rembuk/core/agreement/pattern'
import type { JSX } from 'solid-js'
import { Choice } from '../../../ui/choice'
import styles from './terms.module.css'
import { t } from './words'

/** The partnership patterns, each explained in a line. */
export const PatternChoice = (props: {
  value: PartnershipPattern | undefined
  error?: string
  onChoose: (pattern: PartnershipPattern) => void
}): JSX.Element => (
  <div class={styles.patterns}>
    <Choice
      legend={t().choosePattern}
      options={partnershipPatterns.map((value) => ({
        value,
        text: t().patterns[value],
        note: t().patternNotes[value],
      }))}
      value={props.value}
      error={props.error}
      onChoose={props.onChoose}
    />
  </div>
)
