import type { Material } from '@rembuk/core/plan/material/material'
import { removeMaterial } from '@rembuk/plandoc/edit/materials'
import { planRoots } from '@rembuk/plandoc/roots'
import { createSignal, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { showUndoToast } from '../problems/undo-toast'
import { LotFields } from './lot-fields'
import {
  emptyMaterial,
  type MaterialErrors,
  type MaterialTexts,
  type MaterialValues,
  materialTexts,
  readMaterialForm,
} from './material-form'
import styles from './materials.module.css'
import { createMaterial, updateMaterial } from './save-material'
import { t } from './words'

/** The form of a material: a new one, or this one. What is typed stays until it is saved. */
export const MaterialDialog = (props: {
  material: Material | undefined
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const before = props.material
  const [texts, setTexts] = createSignal<MaterialTexts>(before ? materialTexts(before) : emptyMaterial)
  const [errors, setErrors] = createSignal<MaterialErrors>()
  const check = () => {
    const read = readMaterialForm(texts())
    setErrors(read.ok ? undefined : read.errors)
    return read
  }
  const set = (change: Partial<MaterialTexts>): void => {
    setTexts({ ...texts(), ...change })
    if (errors()) check()
  }
  /** The cooperative, the partnership's producers, and the buyer even if it left the partnership. */
  const buyers = () => {
    const known = desk.producers().map(({ id, name }) => ({ value: id, text: name }))
    const left = before?.partyId
    const others =
      left === undefined || known.some(({ value }) => value === left)
        ? []
        : [{ value: left, text: partyName(desk, left) }]
    return [{ value: '', text: t().byCooperative }, ...known, ...others]
  }
  /** Somebody else has removed it since the form was opened. */
  const gone = () =>
    before !== undefined && !Number.isFinite(desk.signals.value(planRoots.materials, before.id))
  const save = (values: MaterialValues): void => {
    if (!before || gone()) {
      createMaterial(desk.doc, values, before?.id)
      showUndoToast(desk, t().added(values.name))
    } else if (updateMaterial(desk.doc, before, values)) showUndoToast(desk, t().changed(values.name))
    props.onClose()
  }
  const remove = ({ id, name }: Material): void => {
    removeMaterial(desk.doc, id)
    showUndoToast(desk, t().removed(name))
    props.onClose()
  }

  return (
    <Dialog
      title={before ? t().editMaterial : t().newMaterial}
      closeLabel={planWords().close}
      onClose={props.onClose}
    >
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          const read = check()
          if (read.ok) save(read.values)
        }}
      >
        <Show when={gone()}>
          <Notice tone="warning">{t().gone}</Notice>
        </Show>
        <TextField
          label={t().name}
          hint={t().nameHint}
          value={texts().name}
          maxLength={80}
          error={errors()?.name && t().nameError}
          onInput={(name) => set({ name })}
        />
        <TextField
          label={t().unit}
          hint={t().unitHint}
          value={texts().unit}
          maxLength={80}
          error={errors()?.unit && t().unitError}
          onInput={(unit) => set({ unit })}
        />
        <SelectField
          label={t().buyer}
          options={buyers()}
          value={texts().buyer}
          onChoose={(buyer) => set({ buyer })}
        />
        <TextField
          label={t().opening}
          hint={t().openingHint}
          keyboard="decimal"
          value={texts().opening}
          error={errors()?.opening && planWords().faults[errors()?.opening ?? 'empty']}
          onInput={(opening) => set({ opening })}
        />
        <TextField
          label={t().lead}
          hint={t().leadHint}
          keyboard="numeric"
          value={texts().leadCount}
          error={errors()?.lead && t().leadError}
          onInput={(leadCount) => set({ leadCount })}
        />
        <Choice
          legend={t().leadUnit}
          options={[
            { value: 'day', text: t().days },
            { value: 'week', text: t().inWeeks },
          ]}
          value={texts().leadUnit}
          onChoose={(leadUnit) => set({ leadUnit })}
        />
        <LotFields texts={texts()} errors={errors()} onChange={set} />
        <DialogActions>
          <Show when={!gone() && before}>
            {(material) => (
              <Button variant="danger" onPress={() => remove(material())}>
                {t().remove}
              </Button>
            )}
          </Show>
          <Button type="submit" variant="primary">
            {planWords().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
