import { proposeRoute } from '@rembuk/contract/agreement-routes'
import type { ProposalView } from '@rembuk/contract/agreements'
import { isNote } from '@rembuk/core/label'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { call } from '../../../api/call'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { createSubmission } from '../../../api/submission'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { TextField } from '../../../ui/text-field'
import styles from './propose.module.css'
import { t } from './words'

/** Says what is proposed, takes a note, and proposes once everything typed here is on the server. */
export const ProposeDialog = (props: {
  partnershipId: string
  /** What changes, in sentences and then line by line. */
  sentences: readonly string[]
  lines: readonly string[]
  /** Number of the proposal that this one would replace. */
  replaces: number | undefined
  /** Why it cannot be sent now, if it cannot. */
  obstacle: string | undefined
  /** Numbers of the last edits that this page has seen. */
  seen: () => { plan: number; terms: number }
  onDone: (proposal: ProposalView) => void
  onClose: () => void
}): JSX.Element => {
  const [note, setNote] = createSignal('')
  const [busy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal<string>()
  const submission = createSubmission()
  const noteFault = () => (note().trim() === '' || isNote(note().trim()) ? undefined : t().noteFault)

  const send = async (): Promise<void> => {
    if (busy() || props.obstacle !== undefined || noteFault()) return
    setFailure(undefined)
    setBusy(true)
    const body = { ...props.seen(), ...(note().trim() && { note: note().trim() }) }
    try {
      const proposal = await call(proposeRoute, {
        params: { partnershipId: props.partnershipId },
        body,
        idempotencyKey: submission.keyFor(body),
      })
      props.onDone(proposal)
    } catch (thrown) {
      setFailure(problemWords(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog title={t().dialogTitle} closeLabel={t().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <div>
          <For each={props.sentences}>{(sentence) => <p>{sentence}</p>}</For>
          <Show when={props.lines.length > 0}>
            <ul class={styles.summary} tabindex="0">
              <For each={props.lines}>{(line) => <li>{line}</li>}</For>
            </ul>
          </Show>
        </div>
        <p class={styles.soft}>
          {t().frozen} {t().thenAll}
          <Show when={props.replaces !== undefined}> {t().supersedes(formatCount(props.replaces ?? 0))}</Show>
        </p>
        <TextField
          label={t().note}
          optional={t().optional}
          value={note()}
          onInput={setNote}
          error={noteFault()}
        />
        <Show when={props.obstacle}>{(why) => <Notice tone="warning">{why()}</Notice>}</Show>
        <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
        <DialogActions>
          <Button onPress={props.onClose}>{t().cancel}</Button>
          <Button type="submit" variant="primary" busy={busy()} disabled={props.obstacle !== undefined}>
            {busy() ? t().sending : t().send}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
