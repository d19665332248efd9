import type { ProposalView } from '@rembuk/contract/agreements'
import { createSignal, type JSX, Show } from 'solid-js'
import { asProblem } from '../../../../api/problem'
import { Button } from '../../../../ui/button'
import { Dialog, DialogActions } from '../../../../ui/dialog'
import { Notice } from '../../../../ui/notice'
import { type AnswerSender, answerProblem } from './send-answer'
import { t } from './words'

/** Asks once more before the own party's proposal is taken back. */
export const WithdrawDialog = (props: {
  sender: AnswerSender
  onAnswered: (proposal: ProposalView) => void
  onClose: () => void
}): JSX.Element => {
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const withdraw = async (): Promise<void> => {
    if (busy()) return
    setBusy(true)
    setFailure(undefined)
    try {
      props.onAnswered(await props.sender.withdraw())
    } catch (thrown) {
      setFailure(answerProblem(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title={t().withdrawTitle} closeLabel={t().close} onClose={props.onClose}>
      <p>{t().withdrawText}</p>
      <Show when={failure()}>{(words) => <Notice tone="trouble">{words()}</Notice>}</Show>
      <DialogActions>
        <Button onPress={props.onClose}>{t().cancel}</Button>
        <Button variant="danger" busy={busy()} onPress={() => void withdraw()}>
          {t().withdraw}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
