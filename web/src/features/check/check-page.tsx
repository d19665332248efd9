import { checkRoute } from '@rembuk/contract/agreement-routes'
import { useSearchParams } from '@solidjs/router'
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { call } from '../../api/call'
import { createLoad } from '../../api/load'
import { problemWords } from '../../api/problem-words'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { part } from '../../ui/part'
import { Skeleton } from '../../ui/skeleton'
import { ErrorState } from '../../ui/state'
import { TextField } from '../../ui/text-field'
import styles from './check.module.css'
import { t } from './messages'
import { typedCode } from './typed-code'

const Result = part(() => import('./result'))

const Checked = (props: { code: string }): JSX.Element => {
  const { loaded, retry } = createLoad((signal) => call(checkRoute, { params: { code: props.code }, signal }))
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  const result = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  return (
    <Switch fallback={<Skeleton label={t().checking} blocks={['tall']} />}>
      <Match when={result()}>{(found) => <Result result={found()} />}</Match>
      <Match when={problem()?.code === 'not-found'}>
        <Notice tone="trouble">
          <p class={styles.strong}>{t().unknownTitle}</p>
          <p>{t().unknownText}</p>
        </Notice>
      </Match>
      <Match when={problem()}>
        {(why) => (
          <ErrorState
            title={t().failedTitle}
            text={problemWords(why())}
            retryLabel={t().retry}
            onRetry={retry}
          />
        )}
      </Match>
    </Switch>
  )
}

/** Each time anew, so that the same code can be checked again. */
const codeIn = (text: string): { code: string } | undefined => {
  const code = typedCode(text)
  return code === undefined ? undefined : { code }
}

/** For anybody: whether an agreement exists and is unaltered, by its code or the link of its QR. */
const CheckPage = (): JSX.Element => {
  const [query, setQuery] = useSearchParams()
  const asked = () => (typeof query.kode === 'string' ? query.kode : '')
  const [text, setText] = createSignal(asked())
  const [error, setError] = createSignal<string>()
  const [checked, setChecked] = createSignal(codeIn(asked()))
  let input: HTMLInputElement | undefined

  const check = (): void => {
    const found = codeIn(text())
    if (!found) {
      setError(t().codeError)
      input?.focus()
      return
    }
    setQuery({ kode: found.code }, { replace: true })
    setChecked(found)
  }
  return (
    <Page title={t().title} lead={t().lead} narrow>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          check()
        }}
      >
        <TextField
          label={t().code}
          hint={t().codeHint}
          error={error()}
          maxLength={40}
          value={text()}
          onInput={(typed) => {
            setText(typed)
            setError(undefined)
          }}
          ref={(element) => {
            input = element
          }}
        />
        <Button type="submit" variant="primary" icon="check">
          {t().check}
        </Button>
      </form>
      <Show when={checked()} keyed>
        {({ code }) => <Checked code={code} />}
      </Show>
    </Page>
  )
}

export default CheckPage
