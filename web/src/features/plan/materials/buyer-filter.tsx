import { createMemo, type JSX, Show } from 'solid-js'
import { SelectField } from '../../../ui/select-field'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { type BuyerChoice, buyersOf, COOPERATIVE } from './buyers'
import type { MaterialEntry } from './material-list'
import styles from './materials.module.css'
import { t } from './words'

/** Chooses whose purchases are shown; there only where several buy. */
export const BuyerFilter = (props: {
  entries: readonly MaterialEntry[]
  value: BuyerChoice
  onChoose: (buyer: BuyerChoice) => void
}): JSX.Element => {
  const desk = useDesk()
  // The list that a device shows would close with every edit of the plan if its options were made anew.
  const buyers = createMemo(() => buyersOf(props.entries), undefined, {
    equals: (a, b) => a.join() === b.join(),
  })
  const options = createMemo(() => [
    { value: '', text: t().allBuyers },
    ...buyers().map((buyer) => ({
      value: buyer,
      text: buyer === COOPERATIVE ? t().byCooperative : partyName(desk, buyer),
    })),
  ])
  return (
    <Show when={buyers().length > 1}>
      <div class={styles.filter}>
        <SelectField
          label={t().buyerFilter}
          options={options()}
          value={props.value}
          onChoose={props.onChoose}
        />
      </div>
    </Show>
  )
}
