import type { CellChangeView } from '@rembuk/contract/history'
import type { JSX } from 'solid-js'
import { Dialog } from '../../../ui/dialog'
import { announce } from '../../../ui/toast-store'
import { cellName, quantityWords } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import type { Target } from '../cells/write'
import { t } from '../messages'
import { cellKeys } from './cell-keys'
import { valueWords } from './change-row'
import styles from './history.module.css'
import NumberChanges from './number-changes'
import type { Moment } from './open-history'
import { rememberPlace } from './place'
import { restoreCell } from './restore-cell'
import { t as historyWords } from './words'

/** Who changed one number and when, with the way back to each value and to the plan of then. */
const HistoryDialog = (props: {
  documentId: string
  target: Target
  onSee: (moment: Moment) => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const name = () => cellName(desk, props.target.line, props.target.monday)
  const now = () => desk.quantity(props.target.line, props.target.monday)
  const putBack = (values: CellChangeView['before']): void => {
    restoreCell(desk.doc, props.target, values)
    announce(historyWords().wasPutBack(valueWords(values)))
    props.onClose()
  }

  return (
    <Dialog title={historyWords().title(name())} closeLabel={t().close} onClose={props.onClose}>
      <p class={styles.now}>{historyWords().now(quantityWords(now()) || t().empty)}</p>
      <NumberChanges
        documentId={props.documentId}
        number={cellKeys(props.target)}
        now={now()}
        onPutBack={putBack}
        onSee={(moment) => {
          rememberPlace()
          props.onSee(moment)
        }}
      />
    </Dialog>
  )
}

export default HistoryDialog
