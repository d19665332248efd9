import { renameRoute } from '@rembuk/contract/routes'
import type { Me } from '@rembuk/contract/sign-in'
import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { call } from '../../api/call'
import { asProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { TextField } from '../../ui/text-field'
import { t } from './messages'
import styles from './sign-in.module.css'

/** Asks a new person for a name. */
const NameStep = (props: { onNamed: (me: Me) => void }): JSX.Element => {
  const [name, setName] = createSignal('')
  const [nameError, setNameError] = createSignal<string>()
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  let input: HTMLInputElement | undefined

  const save = async (): Promise<void> => {
    if (busy()) return
    setFailure(undefined)
    if (name().trim() === '') {
      setNameError(t().nameError)
      input?.focus()
      return
    }
    setBusy(true)
    try {
      props.onNamed(await call(renameRoute, { body: { name: name() } }))
    } catch (thrown) {
      setFailure(problemWords(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }

  onMount(() => input?.focus())

  return (
    <form
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div class={styles.titles}>
        <h1>{t().nameTitle}</h1>
        <p>{t().nameLead}</p>
      </div>
      <TextField
        label={t().name}
        hint={t().nameHint}
        error={nameError()}
        autocomplete="name"
        maxLength={80}
        value={name()}
        onInput={(text) => {
          setName(text)
          setNameError(undefined)
        }}
        ref={(element) => {
          input = element
        }}
      />
      <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <Button type="submit" variant="primary" wide busy={busy()}>
        {t().saveName}
      </Button>
    </form>
  )
}

export default NameStep
