import type { LotSizing } from '@rembuk/core/plan/material/lot-sizing'
import { orderQuantity } from '@rembuk/core/plan/material/lot-sizing'
import { type JSX, Match, Switch } from 'solid-js'
import { Choice } from '../../../ui/choice'
import { TextField } from '../../../ui/text-field'
import { t as planWords } from '../messages'
import { type MaterialErrors, type MaterialTexts, readLotSizing } from './material-form'
import { amountWords } from './material-words'
import styles from './materials.module.css'
import { t } from './words'

const rules: readonly LotSizing['rule'][] = ['lot-for-lot', 'fixed-lot', 'period']

/** One lot and a half, which two lots cover. */
const lotExample = (texts: MaterialTexts): string => {
  const read = readLotSizing(texts)
  if (read.errors || read.sizing.rule !== 'fixed-lot') return t().lotHint
  const lacking = Math.ceil((read.sizing.lot * 3) / 2)
  const unit = texts.unit.trim()
  return t().lotExample(amountWords(lacking, unit), amountWords(orderQuantity(read.sizing, [lacking]), unit))
}

/** How much of a material is ordered at a time, with an example of what that leads to. */
export const LotFields = (props: {
  texts: MaterialTexts
  errors: MaterialErrors | undefined
  onChange: (change: Partial<MaterialTexts>) => void
}): JSX.Element => {
  const lotFault = (): string | undefined => {
    const fault = props.errors?.lot
    if (fault === undefined) return undefined
    return fault === 'zero' ? t().zero : planWords().faults[fault]
  }
  const inUnit = (label: string): string =>
    props.texts.unit.trim() ? t().inUnit(label, props.texts.unit.trim()) : label
  return (
    <>
      <div class={styles.rules}>
        <Choice
          legend={t().rule}
          options={rules.map((rule) => ({ value: rule, ...t().rules[rule] }))}
          value={props.texts.rule}
          onChoose={(rule) => props.onChange({ rule })}
        />
      </div>
      <Switch>
        <Match when={props.texts.rule === 'fixed-lot'}>
          <TextField
            label={inUnit(t().lot)}
            hint={lotExample(props.texts)}
            keyboard="decimal"
            value={props.texts.lot}
            error={lotFault()}
            onInput={(lot) => props.onChange({ lot })}
          />
        </Match>
        <Match when={props.texts.rule === 'period'}>
          <TextField
            label={t().periodWeeks}
            hint={t().periodHint}
            keyboard="numeric"
            value={props.texts.periodWeeks}
            error={props.errors?.periodWeeks && t().periodError}
            onInput={(periodWeeks) => props.onChange({ periodWeeks })}
          />
        </Match>
      </Switch>
    </>
  )
}
