import { type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { cellName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import type { Target } from '../cells/write'
import { t as planWords } from '../messages'
import { amountOf } from './amount-words'
import type { FillWay } from './fill'
import styles from './fill.module.css'
import { fillToEnd, lastToFill } from './fill-to-end'
import { t } from './words'

const Way = (props: { name: string; note: string; onChoose: () => void }): JSX.Element => (
  <Button wide onPress={props.onChoose}>
    <span class={styles.choice}>
      <span>{props.name}</span>
      <span class={styles.note}>{props.note}</span>
    </span>
  </Button>
)

/** Ways to fill in more than one number, beginning at one that is open. */
export const MenuDialog = (props: {
  target: Target
  onChoose: (way: FillWay) => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const amount = (): string =>
    amountOf(desk, props.target.line.productId, desk.quantity(props.target.line, props.target.monday) ?? 0)
  return (
    <Dialog
      title={cellName(desk, props.target.line, props.target.monday)}
      closeLabel={planWords().close}
      onClose={props.onClose}
    >
      <div class={styles.choices}>
        <Show when={lastToFill(desk, props.target)}>
          {(last) => (
            <Way
              name={t().toEnd}
              note={t().toEndNote(amount(), formatWeek(last()))}
              onChoose={() => {
                fillToEnd(desk, props.target)
                props.onClose()
              }}
            />
          )}
        </Show>
        <Way name={t().spread} note={t().spreadNote} onChoose={() => props.onChoose('spread')} />
        <Show when={(desk.product(props.target.line.productId)?.makers.length ?? 0) > 1}>
          <Way name={t().share} note={t().shareNote} onChoose={() => props.onChoose('share')} />
        </Show>
      </div>
    </Dialog>
  )
}
