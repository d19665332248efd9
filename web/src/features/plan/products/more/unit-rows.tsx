import { MAX_UNITS } from '@rembuk/core/plan/bounds'
import { unitSize } from '@rembuk/core/plan/units'
import { Index, type JSX, Show } from 'solid-js'
import { Button } from '../../../../ui/button'
import { IconButton } from '../../../../ui/icon-button'
import { TextField } from '../../../../ui/text-field'
import { t as planWords } from '../../messages'
import styles from './more.module.css'
import { packs, type UnitErrors, type UnitTexts } from './units-form'
import { t } from './words'

const sizeFault = (fault: UnitErrors['size']): string | undefined => {
  if (fault === undefined) return undefined
  return fault === 'zero' ? t().zero : planWords().faults[fault]
}

const standardWords = (baseUnit: string): string | undefined => {
  if (unitSize('ton', baseUnit) !== undefined) return t().kilograms
  return baseUnit !== '' && unitSize('lusin', baseUnit) !== undefined ? t().things : undefined
}

/** The units in which people count a product, and what one of each holds. */
export const UnitRows = (props: {
  units: readonly UnitTexts[]
  baseUnit: string
  errors: ReadonlyMap<number, UnitErrors> | undefined
  onChange: (units: UnitTexts[]) => void
}): JSX.Element => {
  const change = (row: number, part: Partial<UnitTexts>): void =>
    props.onChange(props.units.map((unit, index) => (index === row ? { ...unit, ...part } : unit)))
  const add = (name: string): void => props.onChange([...props.units, { name, size: '' }])
  const offered = () => packs.filter((pack) => !props.units.some(({ name }) => name.trim() === pack))
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{t().units}</legend>
      <p class={styles.soft}>{t().unitsHint}</p>
      <Show when={standardWords(props.baseUnit)}>{(words) => <p class={styles.soft}>{words()}</p>}</Show>
      <Index each={props.units}>
        {(unit, row) => (
          <div class={styles.unit}>
            <TextField
              label={t().unitName}
              value={unit().name}
              maxLength={80}
              error={props.errors?.get(row)?.name && t().unitFaults[props.errors.get(row)?.name ?? 'missing']}
              onInput={(name) => change(row, { name })}
            />
            <TextField
              label={t().unitSize(props.baseUnit)}
              keyboard="decimal"
              value={unit().size}
              error={sizeFault(props.errors?.get(row)?.size)}
              onInput={(size) => change(row, { size })}
            />
            <IconButton
              icon="close"
              label={t().removeUnit(unit().name.trim())}
              onPress={() => props.onChange(props.units.filter((_, index) => index !== row))}
            />
          </div>
        )}
      </Index>
      <Show when={props.units.length < MAX_UNITS}>
        <div class={styles.adders}>
          <Index each={offered()}>
            {(pack) => (
              <Button icon="plus" label={t().addUnit(pack())} onPress={() => add(pack())}>
                {pack()}
              </Button>
            )}
          </Index>
          <Button icon="plus" onPress={() => add('')}>
            {t().otherUnit}
          </Button>
        </div>
      </Show>
    </fieldset>
  )
}
