import type { Plan } from '@rembuk/core/plan/plan'
import type { QuantityFault } from '@rembuk/core/quantity'
import { unreported } from '@rembuk/plandoc/faults'
import { readOutlets } from '@rembuk/plandoc/read-outlets'
import { createMemo, For, type JSX } from 'solid-js'
import { TextField } from '../../../ui/text-field'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { type ClosingPlace, closingText, placeKey } from './closing-form'
import styles from './period.module.css'
import { t } from './words'

/** What is carried over, by product and place; each number can be corrected by a count. */
export const ClosingStocks = (props: {
  plan: Plan
  places: readonly ClosingPlace[]
  typed: ReadonlyMap<string, string>
  faults: ReadonlyMap<string, QuantityFault> | undefined
  onType: (key: string, text: string) => void
}): JSX.Element => {
  const desk = useDesk()
  const items = () => [
    ...props.plan.products.map(({ id, name, unit }) => ({ id, name, unit, isMaterial: false })),
    ...(props.plan.materials ?? []).map(({ id, name, unit }) => ({
      id,
      name: t().material(name),
      unit,
      isMaterial: true,
    })),
  ]
  const outlets = createMemo(() => readOutlets(desk.doc, unreported))
  const placesOf = (id: string, isMaterial: boolean) =>
    props.places.filter((place) => place.itemId === id && (place.kind === 'material') === isMaterial)
  const placeName = (place: ClosingPlace, name: string): string => {
    if (place.kind === 'material') return name
    if (place.placeId === undefined) return t().cooperative
    if (place.kind === 'producer') return partyName(desk, place.placeId)
    return outlets().find(({ id }) => id === place.placeId)?.name ?? place.placeId
  }
  const error = (key: string): string | undefined => {
    const fault = props.faults?.get(key)
    return fault && planWords().faults[fault]
  }
  return (
    <div class={styles.stocks}>
      <For each={items()}>
        {({ id, name, unit, isMaterial }) => (
          <fieldset class={styles.stock}>
            <legend class={styles.name}>{name}</legend>
            <For each={placesOf(id, isMaterial)}>
              {(place) => (
                <TextField
                  label={t().stockLabel(placeName(place, name), unit)}
                  keyboard="decimal"
                  value={props.typed.get(placeKey(place)) ?? closingText(place)}
                  error={error(placeKey(place))}
                  onInput={(text) => props.onType(placeKey(place), text)}
                />
              )}
            </For>
          </fieldset>
        )}
      </For>
    </div>
  )
}
