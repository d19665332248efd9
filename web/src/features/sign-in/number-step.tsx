import { normalisePhone } from '@rembuk/core/phone'
import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { asProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Notice } from '../../ui/notice'
import { TextField } from '../../ui/text-field'
import { askCode } from './ask-code'
import { t } from './messages'
import type { PendingCode } from './pending-code'
import styles from './sign-in.module.css'

/** Asks for the phone number and how the code should come. */
export const NumberStep = (props: { phone: string; onSent: (pending: PendingCode) => void }): JSX.Element => {
  const [phone, setPhone] = createSignal(props.phone)
  const [channel, setChannel] = createSignal<PendingCode['channel']>('whatsapp')
  const [phoneError, setPhoneError] = createSignal<string>()
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  let input: HTMLInputElement | undefined

  const refusePhone = (): void => {
    setPhoneError(t().phoneError)
    input?.focus()
  }

  const send = async (): Promise<void> => {
    if (busy()) return
    setFailure(undefined)
    if (!normalisePhone(phone())) return refusePhone()
    setBusy(true)
    try {
      props.onSent(await askCode(phone().trim(), channel()))
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.code === 'bad-input') refusePhone()
      else setFailure(problemWords(problem))
    } finally {
      setBusy(false)
    }
  }

  onMount(() => {
    // Someone who came back to correct the number; who has just arrived reads first.
    if (props.phone) input?.focus()
  })

  return (
    <form
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h1>{t().title}</h1>
      <TextField
        label={t().phone}
        hint={t().phoneHint}
        error={phoneError()}
        keyboard="tel"
        autocomplete="tel"
        maxLength={24}
        value={phone()}
        onInput={(text) => {
          setPhone(text)
          setPhoneError(undefined)
        }}
        ref={(element) => {
          input = element
        }}
      />
      <Choice
        legend={t().channel}
        options={[
          { value: 'whatsapp', text: t().whatsapp },
          { value: 'sms', text: t().sms },
        ]}
        value={channel()}
        onChoose={setChannel}
      />
      <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <Button type="submit" variant="primary" wide busy={busy()}>
        {busy() ? t().sending : t().sendCode}
      </Button>
    </form>
  )
}
