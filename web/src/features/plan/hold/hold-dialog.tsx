import type { JSX } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { cellName, quantityWords } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import type { Target } from '../cells/write'
import { t } from '../messages'
import styles from './hold.module.css'

/** What can be looked at of a number that a finger rested on. */
const HoldDialog = (props: {
  target: Target
  onComment: () => void
  onHistory: () => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const number = () => {
    const quantity = quantityWords(desk.quantity(props.target.line, props.target.monday))
    return quantity ? `${quantity} ${desk.product(props.target.line.productId)?.unit ?? ''}` : t().empty
  }
  return (
    <Dialog
      title={cellName(desk, props.target.line, props.target.monday)}
      closeLabel={t().close}
      onClose={props.onClose}
    >
      <p>{number()}</p>
      <div class={styles.choices}>
        <Button wide icon="comment" onPress={props.onComment}>
          {t().comments}
        </Button>
        <Button wide icon="history" onPress={props.onHistory}>
          {t().history}
        </Button>
      </div>
    </Dialog>
  )
}

export default HoldDialog
