import { consentCodeRoute } from '@rembuk/contract/agreement-routes'
import type { ProposalView } from '@rembuk/contract/agreements'
import { createSignal, type JSX, Show } from 'solid-js'
import { call } from '../../../../api/call'
import { asProblem } from '../../../../api/problem'
import { problemWords } from '../../../../api/problem-words'
import { Button } from '../../../../ui/button'
import { Choice } from '../../../../ui/choice'
import { CodeField, codeLength } from '../../../../ui/code-field'
import { Dialog, DialogActions } from '../../../../ui/dialog'
import { Notice } from '../../../../ui/notice'
import { ResendCode } from '../../../../ui/resend-code'
import { announce } from '../../../../ui/toast-store'
import styles from './answer.module.css'
import { type AnswerSender, answerProblem } from './send-answer'
import { t } from './words'

const aboutTheCode = new Set(['code-wrong', 'code-expired', 'too-many-attempts', 'bad-input'])

type Channel = 'whatsapp' | 'sms'

/** What is consented to, in full sentences; then a fresh code; then the consent itself. */
export const ConsentDialog = (props: {
  partnershipId: string
  proposalId: string
  /** Said before the code is asked for. */
  sentences: readonly string[]
  sender: AnswerSender
  onAnswered: (proposal: ProposalView) => void
  /** The server says that something else holds by now. */
  onStale: () => void
  onClose: () => void
}): JSX.Element => {
  const [channel, setChannel] = createSignal<Channel>('whatsapp')
  const [hasCode, setHasCode] = createSignal(false)
  const [phoneEnd, setPhoneEnd] = createSignal<string>()
  const [code, setCode] = createSignal('')
  const [codeError, setCodeError] = createSignal<string>()
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const [waitUntil, setWaitUntil] = createSignal(0)
  let input: HTMLInputElement | undefined

  const attempt = async (work: () => Promise<void>, fail: (thrown: unknown) => void): Promise<void> => {
    if (busy()) return
    setBusy(true)
    setCodeError(undefined)
    setFailure(undefined)
    try {
      await work()
    } catch (thrown) {
      fail(thrown)
    } finally {
      setBusy(false)
    }
  }

  const showFailure = (thrown: unknown): void => {
    const problem = asProblem(thrown)
    setFailure(answerProblem(problem))
    if (problem.code === 'proposal-changed' || problem.code === 'proposal-ended') props.onStale()
  }

  const send = (): Promise<void> =>
    attempt(
      async () => {
        const { partnershipId, proposalId } = props
        const params = { partnershipId, proposalId }
        const sent = await call(consentCodeRoute, { params, body: { channel: channel() } })
        const isAgain = hasCode()
        setPhoneEnd(sent.phoneEnd)
        setWaitUntil(Date.now() + sent.retryAfterSeconds * 1000)
        setHasCode(true)
        setCode('')
        if (isAgain) announce(t().resent)
        queueMicrotask(() => input?.focus())
      },
      (thrown) => {
        const { retryAfterSeconds } = asProblem(thrown).facts
        if (retryAfterSeconds) setWaitUntil(Date.now() + retryAfterSeconds * 1000)
        showFailure(thrown)
      },
    )

  const consent = (): Promise<void> =>
    attempt(
      async () => {
        if (code().length < codeLength) {
          setCodeError(t().codeShort)
          input?.focus()
          return
        }
        props.onAnswered(await props.sender.answer({ kind: 'consent' }, code()))
      },
      (thrown) => {
        const problem = asProblem(thrown)
        if (!aboutTheCode.has(problem.code)) return showFailure(thrown)
        setCodeError(problemWords(problem))
        input?.select()
      },
    )

  return (
    <Dialog title={t().consentTitle} closeLabel={t().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          void (hasCode() ? consent() : send())
        }}
      >
        <div class={styles.sentence}>
          {props.sentences.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </div>
        <p class={styles.soft}>{t().signature}</p>
        <Show
          when={hasCode()}
          fallback={
            <Choice
              legend={t().channel}
              options={[
                { value: 'whatsapp', text: t().whatsapp },
                { value: 'sms', text: t().sms },
              ]}
              value={channel()}
              onChoose={setChannel}
            />
          }
        >
          <Show when={phoneEnd()}>{(end) => <p>{t().codeSent(end(), t()[channel()])}</p>}</Show>
          <CodeField
            label={t().code}
            hint={t().codeHint}
            error={codeError()}
            value={code()}
            onInput={(digits) => {
              setCode(digits)
              setCodeError(undefined)
            }}
            onComplete={() => setFailure(undefined)}
            ref={(element) => {
              input = element
            }}
          />
        </Show>
        <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
        <Show
          when={hasCode()}
          fallback={
            <DialogActions>
              <Button
                onPress={() => {
                  setHasCode(true)
                  queueMicrotask(() => input?.focus())
                }}
              >
                {t().haveCode}
              </Button>
              <Button type="submit" variant="primary" busy={busy()}>
                {busy() ? t().sending : t().sendCode}
              </Button>
            </DialogActions>
          }
        >
          <Button type="submit" variant="primary" wide busy={busy()}>
            {busy() ? t().consenting : t().consent}
          </Button>
          <ResendCode
            allowedAt={waitUntil()}
            busy={busy()}
            label={t().resend}
            wait={t().resendIn}
            onPress={() => void send()}
          />
        </Show>
      </form>
    </Dialog>
  )
}
