import { createSignal, type JSX, Show } from 'solid-js'
import { asProblem } from '../../api/problem'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { showToast } from '../../ui/toast-store'
import styles from './form.module.css'
import { reportProblem } from './support-state'
import { t } from './words'

/** A form over the page that is sent as a whole; what was typed stays when it is not taken. */
export const FormDialog = (props: {
  title: string
  /** Undefined where something has to be filled in still, which the form then shows. */
  onSave: () => Promise<void> | undefined
  onClose: () => void
  children: JSX.Element
}): JSX.Element => {
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  let form: HTMLFormElement | undefined
  const save = async (): Promise<void> => {
    if (busy()) return
    setFailure(undefined)
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
    } catch (thrown) {
      setFailure(reportProblem(asProblem(thrown)))
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
        <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
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
