import type { Day } from '@rembuk/core/calendar'
import type { Outlet } from '@rembuk/core/plan/plan'
import { createSignal, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { SelectField } from '../../../ui/select-field'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import styles from './deliveries.module.css'
import { amountWords } from './delivery-words'
import { OutletWeeks } from './outlet-weeks'
import { t } from './words'

/** One outlet: of a product at a time, what it needs, gets and has left each week. */
export const OutletCard = (props: {
  outlet: Outlet
  onRename: () => void
  onFill: (productId: string) => void
  /** Of a week, or of the one that people count first. */
  onCount: (productId: string, monday?: Day) => void
  onSend: (productId: string) => void
}): JSX.Element => {
  const desk = useDesk()
  const [chosen, setChosen] = createSignal<string>()
  const products = () => desk.plan()?.products ?? []
  const lineOf = (productId: string) =>
    desk.lines(productId)?.outlets?.find(({ outletId }) => outletId === props.outlet.id)
  /** The product that was chosen, or else the first that has anything to do here. */
  const productId = (): string => {
    const all = products().map(({ id }) => id)
    const asked = chosen()
    if (asked !== undefined && all.includes(asked)) return asked
    return all.find((id) => lineOf(id)) ?? all[0] ?? ''
  }
  return (
    <li class={styles.card}>
      <div class={styles.cardHead}>
        <h3 class={styles.outletName}>{props.outlet.name}</h3>
        <Show when={desk.editable()}>
          <Button variant="quiet" label={t().editOf(props.outlet.name)} onPress={() => props.onRename()}>
            {t().edit}
          </Button>
        </Show>
      </div>
      <SelectField
        label={t().productAt(props.outlet.name)}
        options={products().map(({ id, name }) => ({ value: id, text: name }))}
        value={productId()}
        onChoose={setChosen}
      />
      <Show when={lineOf(productId())} fallback={<p class={styles.soft}>{t().nothingHere}</p>}>
        {(line) => (
          <>
            <Show when={line().opening > 0}>
              <p class={styles.soft}>{t().opening(amountWords(desk, productId(), line().opening))}</p>
            </Show>
            <OutletWeeks
              outlet={props.outlet}
              productId={productId()}
              line={line()}
              onCount={(monday) => props.onCount(productId(), monday)}
            />
          </>
        )}
      </Show>
      <Show when={desk.editable()}>
        <div class={styles.actions}>
          <Button label={t().fillDemandAt(props.outlet.name)} onPress={() => props.onFill(productId())}>
            {t().fillDemand}
          </Button>
          <Button label={t().countAt(props.outlet.name)} onPress={() => props.onCount(productId())}>
            {planWords().countStock}
          </Button>
          <Button label={t().sendTo(props.outlet.name)} onPress={() => props.onSend(productId())}>
            {t().sendHere}
          </Button>
        </div>
      </Show>
    </li>
  )
}
