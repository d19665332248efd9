import { signInRoute } from '@rembuk/contract/routes'
import type { Me } from '@rembuk/contract/sign-in'
import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { call } from '../../api/call'
import { asProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { Button } from '../../ui/button'
import { CodeField, codeLength } from '../../ui/code-field'
import { Notice } from '../../ui/notice'
import { ResendCode } from '../../ui/resend-code'
import { announce } from '../../ui/toast-store'
import { askCode } from './ask-code'
import { t } from './messages'
import type { PendingCode } from './pending-code'
import styles from './sign-in.module.css'

const aboutTheCode = new Set(['code-wrong', 'code-expired', 'too-many-attempts', 'bad-input'])

/** A number as it was typed, but never broken over two lines. */
const unbroken = (phone: string): string => phone.replace(/\s/g, '\u00a0').replace(/-/g, '\u2011')

/** Asks for the code that was sent; sends another one; goes back to the number. */
const CodeStep = (props: {
  pending: PendingCode
  onResent: (pending: PendingCode) => void
  onChangeNumber: () => void
  onEntered: (me: Me) => void
}): JSX.Element => {
  const [code, setCode] = createSignal('')
  const [codeError, setCodeError] = createSignal<string>()
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const [waitUntil, setWaitUntil] = createSignal(props.pending.askAgainAt)
  let input: HTMLInputElement | undefined

  const show = (thrown: unknown): void => {
    const problem = asProblem(thrown)
    if (aboutTheCode.has(problem.code)) {
      setCodeError(problemWords(problem))
      input?.select()
    } else setFailure(problemWords(problem))
  }

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (busy()) return
    setBusy(true)
    setCodeError(undefined)
    setFailure(undefined)
    try {
      await work()
    } catch (thrown) {
      show(thrown)
    } finally {
      setBusy(false)
    }
  }

  const enter = (digits: string): Promise<void> =>
    attempt(async () => {
      if (digits.length < codeLength) {
        setCodeError(t().codeShort)
        input?.focus()
        return
      }
      props.onEntered(await call(signInRoute, { body: { code: digits } }))
    })

  const resend = (): Promise<void> =>
    attempt(async () => {
      try {
        const pending = await askCode(props.pending.phone, props.pending.channel)
        setWaitUntil(pending.askAgainAt)
        props.onResent(pending)
        setCode('')
        announce(t().resent)
        input?.focus()
      } catch (thrown) {
        const { retryAfterSeconds } = asProblem(thrown).facts
        if (retryAfterSeconds) setWaitUntil(Date.now() + retryAfterSeconds * 1000)
        throw thrown
      }
    })

  onMount(() => input?.focus())

  return (
    <form
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void enter(code())
      }}
    >
      <div class={styles.titles}>
        <h1>{t().codeTitle}</h1>
        <p>{t().codeSent(unbroken(props.pending.phone), t()[props.pending.channel])}</p>
      </div>
      <CodeField
        label={t().code}
        error={codeError()}
        value={code()}
        onInput={(digits) => {
          setCode(digits)
          setCodeError(undefined)
        }}
        onComplete={(digits) => void enter(digits)}
        ref={(element) => {
          input = element
        }}
      />
      <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <Button type="submit" variant="primary" wide busy={busy()}>
        {busy() ? t().checking : t().enter}
      </Button>
      <div class={styles.besides}>
        <Button variant="quiet" icon="back" onPress={() => props.onChangeNumber()}>
          {t().changeNumber}
        </Button>
        <ResendCode
          allowedAt={waitUntil()}
          busy={busy()}
          label={t().resend}
          wait={t().resendIn}
          onPress={() => void resend()}
        />
      </div>
    </form>
  )
}

export default CodeStep
