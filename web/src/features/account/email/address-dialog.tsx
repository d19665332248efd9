import { confirmEmailRoute, emailCodeRoute } from '@rembuk/contract/message-routes'
import { normaliseEmail } from '@rembuk/core/message/email-address'
import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { call } from '../../../api/call'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { createSubmission } from '../../../api/submission'
import { Button } from '../../../ui/button'
import { CodeField, codeLength } from '../../../ui/code-field'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { ResendCode } from '../../../ui/resend-code'
import { TextField } from '../../../ui/text-field'
import { announce, showToast } from '../../../ui/toast-store'
import styles from './email.module.css'
import { t } from './words'

const aboutTheCode = new Set(['code-wrong', 'code-expired', 'too-many-attempts', 'bad-input'])

/** Asks for an address, sends a code there, and takes the address once the code is back. */
export const AddressDialog = (props: {
  onConfirmed: (email: string) => void
  onClose: () => void
}): JSX.Element => {
  const [typed, setTyped] = createSignal('')
  /** To where a code has gone. */
  const [sentTo, setSentTo] = createSignal<string>()
  const [code, setCode] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const [waitUntil, setWaitUntil] = createSignal(0)
  const submission = createSubmission()
  let input: HTMLInputElement | undefined
  const take = (element: HTMLInputElement): void => {
    input = element
  }
  const refuse = (words: string): void => {
    setFault(words)
    input?.focus()
  }

  const attempt = async (
    work: () => Promise<void>,
    isFieldFault: (code: string) => boolean,
  ): Promise<void> => {
    if (busy()) return
    setBusy(true)
    setFault(undefined)
    setFailure(undefined)
    try {
      await work()
    } catch (thrown) {
      const problem = asProblem(thrown)
      const { retryAfterSeconds } = problem.facts
      if (problem.code === 'too-many-requests' && retryAfterSeconds && retryAfterSeconds <= 60)
        setWaitUntil(Date.now() + retryAfterSeconds * 1000)
      if (isFieldFault(problem.code)) refuse(problemWords(problem))
      else setFailure(problemWords(problem))
    } finally {
      setBusy(false)
    }
  }

  const send = async (): Promise<void> => {
    const address = normaliseEmail(typed())
    if (address === undefined) return refuse(t().addressError)
    await attempt(
      async () => {
        const { retryAfterSeconds } = await call(emailCodeRoute, { body: { address } })
        const isAgain = sentTo() !== undefined
        setWaitUntil(Date.now() + retryAfterSeconds * 1000)
        setCode('')
        setSentTo(address)
        if (isAgain) announce(t().resent)
        queueMicrotask(() => input?.focus())
      },
      (problem) => problem === 'bad-input',
    )
  }

  const confirm = async (): Promise<void> => {
    if (code().length < codeLength) return refuse(t().codeShort)
    const body = { code: code() }
    await attempt(
      async () => {
        const { email } = await call(confirmEmailRoute, {
          body,
          idempotencyKey: submission.keyFor([sentTo(), body]),
        })
        showToast({ text: t().saved })
        props.onConfirmed(email)
      },
      (problem) => aboutTheCode.has(problem),
    )
  }

  onMount(() => input?.focus())

  return (
    <Dialog title={t().title} closeLabel={t().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          void (sentTo() === undefined ? send() : confirm())
        }}
      >
        <Show
          when={sentTo()}
          fallback={
            <TextField
              label={t().address}
              hint={t().addressHint}
              error={fault()}
              keyboard="email"
              autocomplete="email"
              maxLength={254}
              value={typed()}
              onInput={(text) => {
                setTyped(text)
                setFault(undefined)
              }}
              ref={take}
            />
          }
        >
          {(address) => (
            <>
              <p>{t().codeSent(address())}</p>
              <CodeField
                label={t().code}
                hint={t().codeHint}
                error={fault()}
                value={code()}
                onInput={(digits) => {
                  setCode(digits)
                  setFault(undefined)
                }}
                onComplete={() => void confirm()}
                ref={take}
              />
            </>
          )}
        </Show>
        <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
        <Show
          when={sentTo()}
          fallback={
            <DialogActions>
              <Button onPress={props.onClose}>{t().cancel}</Button>
              <Button type="submit" variant="primary" busy={busy()}>
                {busy() ? t().sending : t().sendCode}
              </Button>
            </DialogActions>
          }
        >
          <Button type="submit" variant="primary" wide busy={busy()}>
            {busy() ? t().checking : t().confirm}
          </Button>
          <div class={styles.besides}>
            <Button
              variant="quiet"
              icon="back"
              onPress={() => {
                setSentTo(undefined)
                setFault(undefined)
                setFailure(undefined)
                queueMicrotask(() => input?.focus())
              }}
            >
              {t().otherAddress}
            </Button>
            <ResendCode
              allowedAt={waitUntil()}
              busy={busy()}
              label={t().resend}
              wait={t().resendIn}
              onPress={() => void send()}
            />
          </div>
        </Show>
      </form>
    </Dialog>
  )
}
