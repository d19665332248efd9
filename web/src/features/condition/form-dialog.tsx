import { createSignal, type JSX, Show } from 'solid-js'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { showToast } from '../../ui/toast-store'
import styles from './form.module.css'
import { t } from './words'

/** A form over the page that is kept as a whole; what was typed stays when the device does not keep it. */
export const FormDialog = (props: {
  title: string
  /** Undefined where something has to be filled in still, which the form then shows. */
  onSave: () => Promise<void> | undefined
  onClose: () => void
  children: JSX.Element
}): JSX.Element => {
  const [hasFailed, setFailed] = createSignal(false)
  const [busy, setBusy] = createSignal(false)
  let form: HTMLFormElement | undefined
  const save = async (): Promise<void> => {
    if (busy()) return
    setFailed(false)
    const saving = props.onSave()
    if (!saving) {
      form?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
      return
    }
    setBusy(true)
    try {
      await saving
      showToast({ text: t().saved })
      props.onClose()
    } catch {
      setFailed(true)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title={props.title} closeLabel={t().close} onClose={props.onClose}>
      <form
        ref={(created) => {
          form = created
        }}
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {props.children}
        <Show when={hasFailed()}>
          <Notice tone="trouble">{t().notKept}</Notice>
        </Show>
        <DialogActions>
          <Button onPress={props.onClose}>{t().cancel}</Button>
          <Button type="submit" variant="primary" busy={busy()}>
            {t().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
