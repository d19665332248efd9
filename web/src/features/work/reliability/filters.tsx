import { type JSX, Show } from 'solid-js'
import { Choice } from '../../../ui/choice'
import { DayField } from '../../../ui/day-field'
import { SelectField } from '../../../ui/select-field'
import { type Period, periods } from './period'
import styles from './reliability.module.css'
import { t } from './words'

/** Whose promises are looked at, and of when. '' stands for all. */
export interface Scope {
  partyId: string
  productId: string
  period: Period
  from: string
  to: string
}

interface Named {
  id: string
  name: string
}

/** What to look at. */
export const Filters = (props: {
  scope: Scope
  parties: readonly Named[]
  products: readonly Named[]
  isRight: boolean
  onChange: (change: Partial<Scope>) => void
}): JSX.Element => {
  const options = (all: string, named: readonly Named[]) => [
    { value: '', text: all },
    ...named.map(({ id, name }) => ({ value: id, text: name })),
  ]
  return (
    <div class={styles.filters}>
      <div class={styles.selects}>
        <SelectField
          label={t().party}
          options={options(t().allParties, props.parties)}
          value={props.scope.partyId}
          onChoose={(partyId) => props.onChange({ partyId })}
        />
        <SelectField
          label={t().product}
          options={options(t().allProducts, props.products)}
          value={props.scope.productId}
          onChoose={(productId) => props.onChange({ productId })}
        />
      </div>
      <Choice
        legend={t().period}
        options={periods.map((period) => ({ value: period, text: t().periods[period] }))}
        value={props.scope.period}
        onChoose={(period) => props.onChange({ period })}
      />
      <Show when={props.scope.period === 'range'}>
        <div class={styles.selects}>
          <DayField label={t().from} value={props.scope.from} onInput={(from) => props.onChange({ from })} />
          <DayField
            label={t().to}
            value={props.scope.to}
            error={props.isRight ? undefined : t().rangeFault}
            onInput={(to) => props.onChange({ to })}
          />
        </div>
      </Show>
    </div>
  )
}
