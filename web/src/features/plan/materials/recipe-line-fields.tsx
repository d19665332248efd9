import type { QuantityFault } from '@rembuk/core/quantity'
import type { JSX } from 'solid-js'
import { Button } from '../../../ui/button'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { t as planWords } from '../messages'
import styles from './materials.module.css'
import type { RecipeLineErrors, RecipeLineTexts } from './recipe-form'
import { t } from './words'

const sizeWords = (fault: QuantityFault | 'zero' | undefined): string | undefined => {
  if (fault === undefined) return undefined
  return fault === 'zero' ? t().zero : planWords().faults[fault]
}

/** One material of a recipe: which, how much of it for how much of the product, and what is left of it. */
export const RecipeLineFields = (props: {
  number: number
  texts: RecipeLineTexts
  errors: RecipeLineErrors | undefined
  /** The materials that can be chosen, with this line's own. */
  materials: readonly { id: string; name: string; unit: string }[]
  productUnit: string
  onChange: (change: Partial<RecipeLineTexts>) => void
  onRemove: () => void
}): JSX.Element => {
  const material = () => props.materials.find(({ id }) => id === props.texts.materialId)
  const inUnit = (label: string, unit: string | undefined): string => (unit ? t().inUnit(label, unit) : label)
  return (
    <fieldset class={styles.line}>
      <legend class="visually-hidden">{t().ingredient(props.number)}</legend>
      <SelectField
        label={t().material}
        options={[
          { value: '', text: t().chooseMaterial },
          ...props.materials.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        value={props.texts.materialId}
        error={props.errors?.materialId && t().materialError}
        onChoose={(materialId) => props.onChange({ materialId })}
      />
      <div class={styles.pair}>
        <TextField
          label={inUnit(t().per, props.productUnit)}
          keyboard="decimal"
          value={props.texts.per}
          error={sizeWords(props.errors?.per)}
          onInput={(per) => props.onChange({ per })}
        />
        <TextField
          label={inUnit(t().quantity, material()?.unit)}
          keyboard="decimal"
          value={props.texts.quantity}
          error={sizeWords(props.errors?.quantity)}
          onInput={(quantity) => props.onChange({ quantity })}
        />
      </div>
      <TextField
        label={t().yield}
        hint={t().yieldHint}
        keyboard="decimal"
        value={props.texts.yieldPercent}
        error={props.errors?.yieldPercent && t().yieldError}
        onInput={(yieldPercent) => props.onChange({ yieldPercent })}
      />
      <Button
        variant="quiet"
        label={t().removeLineOf(material()?.name ?? t().ingredient(props.number))}
        onPress={() => props.onRemove()}
      >
        {t().removeLine}
      </Button>
    </fieldset>
  )
}
