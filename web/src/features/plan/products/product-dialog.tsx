import type { ProductShape } from '@rembuk/plandoc/read-product-shape'
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js'
import type { PhotoProgress } from '../../../photos/photo-choice'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Icon } from '../../../ui/icon'
import { TextField } from '../../../ui/text-field'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { t } from '../messages'
import { createProductForm, type SavedForm } from './create-product-form'
import type { MoreValues } from './more/more-form'
import { MoreSection } from './more/more-section'
import styles from './product-dialog.module.css'
import type { ProductErrors } from './product-form'
import { t as formWords } from './words'

/** The form of a product: a new one, or the one that is there. What is typed stays until it is saved. */
export const ProductDialog = (props: {
  before: { product: ProductShape; more: MoreValues } | undefined
  onSave: (form: SavedForm) => void
  onRemove?: () => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const { before } = props
  const form = createProductForm(before)
  const { texts, errors, set } = form
  const [photo, setPhoto] = createSignal<PhotoProgress>('idle')
  const [waiting, setWaiting] = createSignal(false)
  const [photoMissed, setPhotoMissed] = createSignal(false)

  /** Saves what holds; a photo on its way is waited for. */
  const save = (): void => {
    setPhotoMissed(false)
    const filled = form.check()
    if (!filled) return
    if (photo() === 'sending') setWaiting(true)
    else props.onSave(filled)
  }
  createEffect(
    on(photo, (progress) => {
      if (progress === 'sending' || !waiting()) return
      setWaiting(false)
      if (progress === 'failed') setPhotoMissed(true)
      else save()
    }),
  )
  const maker = (partyId: string) => texts().makers.find((each) => each.partyId === partyId)
  const toggle = (partyId: string, makes: boolean): void => {
    const others = texts().makers.filter((each) => each.partyId !== partyId)
    set({ makers: makes ? [...others, { partyId, opening: '' }] : others })
  }
  /** The partnership's producers, and those that left it but still stand at this product. */
  const parties = () => [
    ...desk.producers(),
    ...(before?.product.makers ?? [])
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
          save()
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
        <MoreSection
          name={texts().name}
          unit={texts().unit}
          texts={form.more()}
          errors={form.moreErrors()}
          photoBefore={before?.more.photo}
          onChange={form.setMore}
          onPhoto={setPhoto}
        />
        <Show when={photoMissed()}>
          <p class={styles.error} role="alert">
            <Icon name="warning" size={20} />
            {formWords().photoFailed}
          </p>
        </Show>
        <DialogActions>
          <Show when={props.onRemove}>
            {(remove) => (
              <Button variant="danger" onPress={() => remove()()}>
                {formWords().removeProduct}
              </Button>
            )}
          </Show>
          <Button type="submit" variant="primary" busy={waiting()}>
            {t().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
