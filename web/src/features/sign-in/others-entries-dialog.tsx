import type { JSX } from 'solid-js'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { t } from './messages'

/** Somebody else's unsent edits are on this device: they are never dropped without asking. */
const OthersEntriesDialog = (props: { onKeep: () => void; onWipe: () => void }): JSX.Element => (
  <Dialog title={t().othersTitle} closeLabel={t().close} onClose={() => props.onKeep()}>
    <p>{t().othersText}</p>
    <DialogActions>
      <Button variant="danger" onPress={() => props.onWipe()}>
        {t().othersWipe}
      </Button>
      <Button variant="primary" onPress={() => props.onKeep()}>
        {t().othersKeep}
      </Button>
    </DialogActions>
  </Dialog>
)

export default OthersEntriesDialog
