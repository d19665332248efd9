import type { JSX } from 'solid-js'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { t } from './messages'

export const RevokeDialog = (props: {
  device: string
  onCancel: () => void
  onRevoke: () => void
}): JSX.Element => (
  <Dialog title={t().revokeTitle} closeLabel={t().close} onClose={() => props.onCancel()}>
    <p>{t().revokeText(props.device)}</p>
    <DialogActions>
      <Button onPress={() => props.onCancel()}>{t().cancel}</Button>
      <Button variant="primary" onPress={() => props.onRevoke()}>
        {t().revoke}
      </Button>
    </DialogActions>
  </Dialog>
)
