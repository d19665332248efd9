import { removeEmailRoute } from '@rembuk/contract/message-routes'
import { createSignal, type JSX, Show } from 'solid-js'
import { call } from '../../../api/call'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { showToast } from '../../../ui/toast-store'
import { t } from './words'

/** Takes the address out after asking, and says where messages come from then on. */
export const RemoveDialog = (props: {
  email: string
  onRemoved: () => void
  onClose: () => void
}): JSX.Element => {
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const remove = async (): Promise<void> => {
    if (busy()) return
    setBusy(true)
    setFailure(undefined)
    try {
      await call(removeEmailRoute)
      showToast({ text: t().removed })
      props.onRemoved()
    } catch (thrown) {
      setFailure(problemWords(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title={t().removeTitle} closeLabel={t().close} onClose={props.onClose}>
      <p>{t().removeText(props.email)}</p>
      <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <DialogActions>
        <Button onPress={props.onClose}>{t().cancel}</Button>
        <Button variant="primary" busy={busy()} onPress={() => void remove()}>
          {t().remove}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
