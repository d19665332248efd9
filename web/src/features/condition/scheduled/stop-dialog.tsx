import type { JSX } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { t as common } from '../words'
import { t } from './words'

/** Asks before reports come no more. */
export const StopDialog = (props: {
  busy: boolean
  onStop: () => void
  onClose: () => void
}): JSX.Element => (
  <Dialog title={t().stopTitle} closeLabel={common().close} onClose={props.onClose}>
    <p>{t().stopText}</p>
    <DialogActions>
      <Button onPress={props.onClose}>{t().cancel}</Button>
      <Button variant="primary" busy={props.busy} onPress={props.onStop}>
        {t().stop}
      </Button>
    </DialogActions>
  </Dialog>
)
