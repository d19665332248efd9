import type { PartnershipPattern } from '@rembuk/core/agreement/pattern'
import { createSignal, type JSX } from 'solid-js'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { PatternChoice } from './pattern-choice'
import styles from './terms.module.css'
import { t } from './words'

/** How terms begin: with a pattern, whose template fills in a first draft. */
export const StartTerms = (props: { onStart: (pattern: PartnershipPattern) => void }): JSX.Element => {
  const [chosen, setChosen] = createSignal<PartnershipPattern>()
  const [tried, setTried] = createSignal(false)
  return (
    <Card class={styles.start}>
      <p class={styles.soft}>{t().choosePatternLead}</p>
      <form
        data-field="pattern"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          const pattern = chosen()
          if (pattern) props.onStart(pattern)
        }}
      >
        <PatternChoice
          value={chosen()}
          error={tried() && !chosen() ? t().patternNeeded : undefined}
          onChoose={setChosen}
        />
        <div>
          <Button type="submit" variant="primary">
            {t().usePattern}
          </Button>
        </div>
      </form>
    </Card>
  )
}
