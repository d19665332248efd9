import type { ShareView } from '@rembuk/contract/sharing'
import { createSignal, type JSX, Show } from 'solid-js'
import { asProblem } from '../../api/problem'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { showToast } from '../../ui/toast-store'
import { decisionProblem } from './decision-problem'
import { t } from './messages'
import type { Sharing } from './sharing-state'

/** Asks once more before the own party takes its consent back. */
export const WithdrawDialog = (props: {
  share: ShareView
  partyName: string
  sharing: Sharing
  onClose: () => void
}): JSX.Element => {
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const withdraw = async (): Promise<void> => {
    if (busy()) return
    setBusy(true)
    setFailure(undefined)
    try {
      await props.sharing.decide({ kind: 'withdrawn', to: props.share.to })
      showToast({ text: t().withdrawn })
      props.onClose()
    } catch (thrown) {
      setFailure(decisionProblem(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={t().withdrawTitle(props.share.name || t().unknown)}
      closeLabel={t().close}
      onClose={props.onClose}
    >
      <p>{t().withdrawText(props.partyName)}</p>
      <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <DialogActions>
        <Button onPress={props.onClose}>{t().cancel}</Button>
        <Button variant="danger" busy={busy()} onPress={() => void withdraw()}>
          {t().withdraw}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
