import { acknowledgeRoute, readLinkRoute } from '@rembuk/contract/acknowledge-routes'
import { useLocation } from '@solidjs/router'
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { call } from '../../api/call'
import { createLoad } from '../../api/load'
import { asProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { Button, ButtonLink } from '../../ui/button'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { Skeleton } from '../../ui/skeleton'
import { EmptyState, ErrorState } from '../../ui/state'
import styles from './acknowledge.module.css'
import { t } from './words'

const OpenRembuk = (): JSX.Element => (
  <ButtonLink variant="secondary" href="/">
    {t().open}
  </ButtonLink>
)

/** For whoever has the link of a message: says again what it told, and one button that it was seen. */
const AcknowledgePage = (): JSX.Element => {
  const here = useLocation()
  const token = here.hash.slice(1)
  const { loaded, retry } = createLoad((signal) => call(readLinkRoute, { body: { token }, signal }))
  const [isDone, setDone] = createSignal(false)
  const [isOver, setOver] = createSignal(false)
  const [busy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal<string>()
  const told = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  const isUnknown = () => {
    const code = problem()?.code
    return isOver() || code === 'not-found' || code === 'bad-input'
  }
  const acknowledge = async (): Promise<void> => {
    if (busy()) return
    setBusy(true)
    setFailure(undefined)
    try {
      await call(acknowledgeRoute, { body: { token } })
      setDone(true)
    } catch (thrown) {
      const why = asProblem(thrown)
      if (why.code === 'not-found') setOver(true)
      else setFailure(problemWords(why))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Page title={t().title} narrow>
      <Switch fallback={<Skeleton label={t().loading} blocks={['tall']} />}>
        <Match when={isDone()}>
          <EmptyState icon="check" title={t().done} text={t().doneText}>
            <OpenRembuk />
          </EmptyState>
        </Match>
        <Match when={isUnknown()}>
          <EmptyState icon="warning" title={t().over} text={t().overText}>
            <OpenRembuk />
          </EmptyState>
        </Match>
        <Match when={told()}>
          {(known) => (
            <Card class={styles.told}>
              <p class={styles.what}>{t().told[known().change](known().count)}</p>
              <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
              <div class={styles.actions}>
                <Button variant="primary" icon="check" busy={busy()} onPress={() => void acknowledge()}>
                  {t().seen}
                </Button>
                <OpenRembuk />
              </div>
              <p class={styles.note}>{t().note}</p>
            </Card>
          )}
        </Match>
        <Match when={problem()}>
          {(why) => (
            <ErrorState
              title={t().failed}
              text={problemWords(why())}
              retryLabel={t().retry}
              onRetry={retry}
            />
          )}
        </Match>
      </Switch>
    </Page>
  )
}

export default AcknowledgePage
