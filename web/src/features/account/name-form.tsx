import { renameRoute } from '@rembuk/contract/routes'
import type { Me } from '@rembuk/contract/sign-in'
import { createSignal, type JSX, Show } from 'solid-js'
import { call } from '../../api/call'
import { asProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { signedIn } from '../../session/session'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast-store'
import styles from './account.module.css'
import { t } from './messages'

/** The own name, as partners see it. */
export const NameForm = (props: { me: Me }): JSX.Element => {
  const [name, setName] = createSignal(props.me.name)
  const [nameError, setNameError] = createSignal<string>()
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const isChanged = () => name().trim() !== props.me.name

  const save = async (): Promise<void> => {
    if (busy() || !isChanged()) return
    setFailure(undefined)
    if (name().trim() === '') {
      setNameError(t().nameError)
      return
    }
    setBusy(true)
    try {
      const me = await call(renameRoute, { body: { name: name() } })
      signedIn(me)
      setName(me.name)
      showToast({ text: t().nameSaved })
    } catch (thrown) {
      setFailure(problemWords(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={t().name}
        error={nameError()}
        autocomplete="name"
        maxLength={80}
        value={name()}
        onInput={(text) => {
          setName(text)
          setNameError(undefined)
        }}
      />
      <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <Show when={isChanged()}>
        <Button type="submit" variant="primary" busy={busy()}>
          {t().saveName}
        </Button>
      </Show>
      <dl class={styles.fact}>
        <dt>{t().phone}</dt>
        <dd>{props.me.phoneHint}</dd>
      </dl>
    </form>
  )
}
