import type { Outlet } from '@rembuk/core/plan/plan'
import { createMemo, type JSX } from 'solid-js'
import { SelectField } from '../../../ui/select-field'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import styles from './deliveries.module.css'
import type { DeliveryFilter } from './delivery-weeks'
import { t } from './words'

/** Chooses which deliveries are listed: of one producer or outlet, of one product, those not ready yet. */
export const Filters = (props: {
  filter: DeliveryFilter
  outlets: readonly Outlet[]
  onFilter: (filter: DeliveryFilter) => void
}): JSX.Element => {
  const desk = useDesk()
  const products = createMemo(() => [
    { value: '', text: t().allProducts },
    ...(desk.plan()?.products ?? []).map(({ id, name }) => ({ value: id, text: name })),
  ])
  const places = createMemo(() => {
    const makers = (desk.plan()?.products ?? []).flatMap((product) => product.makers)
    const ids = [...new Set(makers.map(({ partyId }) => partyId))]
    return [
      { value: '', text: props.outlets.length > 0 ? t().allPlaces : t().allProducers },
      ...ids.map((id) => ({ value: id, text: partyName(desk, id) })),
      ...props.outlets.map(({ id, name }) => ({ value: id, text: name })),
    ]
  })
  const set = (change: Partial<DeliveryFilter>): void => props.onFilter({ ...props.filter, ...change })
  return (
    <fieldset class={styles.filters}>
      <legend class="visually-hidden">{t().filters}</legend>
      <SelectField
        label={props.outlets.length > 0 ? t().producerOrOutlet : t().producer}
        options={places()}
        value={props.filter.placeId}
        onChoose={(placeId) => set({ placeId })}
      />
      <SelectField
        label={t().product}
        options={products()}
        value={props.filter.productId}
        onChoose={(productId) => set({ productId })}
      />
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={props.filter.notReady}
          onChange={(event) => set({ notReady: event.currentTarget.checked })}
        />
        <span>{t().notReadyOnly}</span>
      </label>
    </fieldset>
  )
}
