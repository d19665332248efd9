import type { ProposalView } from '@rembuk/contract/agreements'
import { isNote, MAX_NOTE } from '@rembuk/core/label'
import { createSignal, type JSX, Show } from 'solid-js'
import { asProblem } from '../../../../api/problem'
import { Button } from '../../../../ui/button'
import { Dialog, DialogActions } from '../../../../ui/dialog'
import { Notice } from '../../../../ui/notice'
import { TextField } from '../../../../ui/text-field'
import styles from './answer.module.css'
import { answerProblem } from './send-answer'
import { t } from './words'

/** Asks for one line of text and sends it: a reason, or a question. What was typed stays when it fails. */
export const TextDialog = (props: {
  title: string
  texts: readonly string[]
  label: string
  hint?: string
  error: string
  sendLabel: string
  variant: 'primary' | 'danger'
  onSend: (text: string) => Promise<ProposalView>
  onAnswered: (proposal: ProposalView) => void
  onClose: () => void
}): JSX.Element => {
  const [text, setText] = createSignal('')
  const [error, setError] = createSignal<string>()
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  let input: HTMLInputElement | undefined

  const send = async (): Promise<void> => {
    if (busy()) return
    setFailure(undefined)
    const typed = text().trim()
    if (!isNote(typed)) {
      setError(props.error)
      input?.focus()
      return
    }
    setBusy(true)
    try {
      props.onAnswered(await props.onSend(typed))
    } catch (thrown) {
      setFailure(answerProblem(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog title={props.title} closeLabel={t().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        {props.texts.map((each) => (
          <p>{each}</p>
        ))}
        <TextField
          label={props.label}
          hint={props.hint}
          error={error()}
          maxLength={MAX_NOTE}
          value={text()}
          onInput={(typed) => {
            setText(typed)
            setError(undefined)
          }}
          ref={(element) => {
            input = element
          }}
        />
        <Show when={failure()}>{(words) => <Notice tone="trouble">{words()}</Notice>}</Show>
        <DialogActions>
          <Button onPress={props.onClose}>{t().cancel}</Button>
          <Button type="submit" variant={props.variant} busy={busy()}>
            {props.sendLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
