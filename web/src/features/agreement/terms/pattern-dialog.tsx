import type { PartnershipPattern } from '@rembuk/core/agreement/pattern'
import { createSignal, type JSX } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { PatternChoice } from './pattern-choice'
import { t } from './words'

/** Asks for another pattern, and says what becomes of what is written. */
export const PatternDialog = (props: {
  pattern: PartnershipPattern
  onChange: (pattern: PartnershipPattern) => void
  onClose: () => void
}): JSX.Element => {
  const [chosen, setChosen] = createSignal(props.pattern)
  return (
    <Dialog title={t().changePattern} closeLabel={t().close} onClose={props.onClose}>
      <p>{t().changePatternText}</p>
      <PatternChoice value={chosen()} onChoose={setChosen} />
      <DialogActions>
        <Button onPress={props.onClose}>{t().cancel}</Button>
        <Button
          variant="primary"
          onPress={() => {
            if (chosen() !== props.pattern) props.onChange(chosen())
            props.onClose()
          }}
        >
          {t().usePattern}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
