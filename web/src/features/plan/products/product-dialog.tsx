import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Icon } from '../../../ui/icon'
import { TextField } from '../../../ui/text-field'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { t } from '../messages'
import styles from './product-dialog.module.css'
import {
  emptyProduct,
  type ProductErrors,
  type ProductTexts,
  type ProductValues,
  productTexts,
  readProductForm,
} from './product-form'
import { t as formWords } from './words'

/** The form of a product: a new one, or the one with this id. What is typed stays until it is saved. */
export const ProductDialog = (props: {
  productId?: string
  onSave: (values: ProductValues) => void
  onRemove?: () => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const before = props.productId ? desk.product(props.productId) : undefined
  const [texts, setTexts] = createSignal<ProductTexts>(before ? productTexts(before) : emptyProduct)
  const [errors, setErrors] = createSignal<ProductErrors>()
  const set = (change: Partial<ProductTexts>): void => {
    setTexts({ ...texts(), ...change })
    if (errors()) check()
  }
  const check = () => {
    const read = readProductForm(texts())
    setErrors(read.ok ? undefined : read.errors)
    return read
  }
  const maker = (partyId: string) => texts().makers.find((each) => each.partyId === partyId)
  const toggle = (partyId: string, makes: boolean): void => {
    const others = texts().makers.filter((each) => each.partyId !== partyId)
    set({ makers: makes ? [...others, { partyId, opening: '' }] : others })
  }
  /** The partnership's producers, and those that left it but still stand at this product. */
  const parties = () => [
    ...desk.producers(),
    ...(before?.makers ?? [])
      .filter(({ partyId }) => !desk.producers().some(({ id }) => id === partyId))
      .map(({ partyId }) => ({ id: partyId, name: partyName(desk, partyId) })),
  ]
  const fault = (known: ProductErrors['opening']) => known && t().faults[known]

  return (
    <Dialog
      title={before ? formWords().editProductTitle : t().addProduct}
      closeLabel={t().close}
      onClose={props.onClose}
    >
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          const read = check()
          if (read.ok) props.onSave(read.values)
        }}
      >
        <TextField
          label={formWords().productName}
          value={texts().name}
          maxLength={80}
          error={errors()?.name && formWords().productNameError}
          onInput={(name) => set({ name })}
        />
        <TextField
          label={formWords().unit}
          hint={formWords().unitHint}
          value={texts().unit}
          maxLength={80}
          error={errors()?.unit && formWords().unitError}
          onInput={(unit) => set({ unit })}
        />
        <fieldset class={styles.makers}>
          <legend class={styles.legend}>{formWords().makers}</legend>
          <For each={parties()}>
            {(party) => (
              <>
                <label class={styles.check}>
                  <input
                    type="checkbox"
                    checked={maker(party.id) !== undefined}
                    onChange={(event) => toggle(party.id, event.currentTarget.checked)}
                  />
                  <span>{party.name}</span>
                </label>
                <Show when={maker(party.id)}>
                  <div class={styles.inner}>
                    <TextField
                      label={formWords().openingAt(party.name)}
                      keyboard="decimal"
                      value={maker(party.id)?.opening ?? ''}
                      error={fault(errors()?.makerOpenings.get(party.id))}
                      onInput={(opening) =>
                        set({
                          makers: texts().makers.map((each) =>
                            each.partyId === party.id ? { ...each, opening } : each,
                          ),
                        })
                      }
                    />
                  </div>
                </Show>
              </>
            )}
          </For>
          <Show when={errors()?.makers}>
            <p class={styles.error} role="alert">
              <Icon name="warning" size={20} />
              {formWords().makersError}
            </p>
          </Show>
        </fieldset>
        <TextField
          label={formWords().opening}
          hint={formWords().openingHint}
          keyboard="decimal"
          value={texts().opening}
          error={fault(errors()?.opening)}
          onInput={(opening) => set({ opening })}
        />
        <TextField
          label={formWords().safety}
          hint={formWords().safetyHint}
          keyboard="decimal"
          value={texts().safety}
          error={fault(errors()?.safety)}
          onInput={(safety) => set({ safety })}
        />
        <DialogActions>
          <Show when={props.onRemove}>
            {(remove) => (
              <Button variant="danger" onPress={() => remove()()}>
                {formWords().removeProduct}
              </Button>
            )}
          </Show>
          <Button type="submit" variant="primary">
            {t().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
