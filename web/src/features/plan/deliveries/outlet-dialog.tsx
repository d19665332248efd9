import { isLabel } from '@rembuk/core/label'
import type { Outlet } from '@rembuk/core/plan/plan'
import { addOutlet, removeOutlet, renameOutlet } from '@rembuk/plandoc/edit/outlets'
import { createSignal, type JSX, Show, untrack } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { TextField } from '../../../ui/text-field'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { showUndoToast } from '../problems/undo-toast'
import styles from './deliveries.module.css'
import { t } from './words'

const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12)

/** Names a new outlet, or renames or removes one; a removal can be taken back. */
export const OutletDialog = (props: { outlet: Outlet | undefined; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  const before = untrack(() => props.outlet)
  const [typed, setTyped] = createSignal<string>()
  const [wrong, setWrong] = createSignal(false)
  const text = () => typed() ?? props.outlet?.name ?? before?.name ?? ''
  const save = (): void => {
    const name = text().trim()
    setWrong(!isLabel(name))
    if (!isLabel(name)) return
    if (!before) addOutlet(desk.doc, { id: newId(), name })
    else if (typed() !== undefined) renameOutlet(desk.doc, before.id, name)
    props.onClose()
  }
  const remove = ({ id, name }: Outlet): void => {
    props.onClose()
    removeOutlet(desk.doc, id)
    showUndoToast(desk, t().outletRemoved(name))
  }
  return (
    <Dialog
      title={before ? t().editOutlet(before.name) : t().addOutlet}
      closeLabel={planWords().close}
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
          label={t().outletName}
          hint={t().outletNameHint}
          value={text()}
          maxLength={80}
          error={wrong() ? t().outletNameError : undefined}
          onInput={(name) => {
            setTyped(name)
            setWrong(false)
          }}
        />
        <DialogActions>
          <Show when={props.outlet}>
            {(outlet) => (
              <Button variant="danger" onPress={() => remove(outlet())}>
                {t().removeOutlet}
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
