import { type JSX, Match, onCleanup, onMount, Show, Switch } from 'solid-js'
import type * as Y from 'yjs'
import { createLoad } from '../../../api/load'
import { problemWords } from '../../../api/problem-words'
import { formatMoment } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { Skeleton } from '../../../ui/skeleton'
import { EmptyState, ErrorState } from '../../../ui/state'
import { announce } from '../../../ui/toast-store'
import { createDesk, DeskProvider, useDesk } from '../cells/desk'
import { t } from '../messages'
import styles from './history.module.css'
import { loadVersion } from './load-version'
import type { Moment } from './open-history'
import { t as historyWords } from './words'

/** Puts a document of the past on a desk where nothing can be written and nobody else is. */
const PastDesk = (props: { doc: Y.Doc; children: JSX.Element }): JSX.Element => {
  const { thisMonday, producers } = useDesk()
  const desk = createDesk({
    doc: props.doc,
    thisMonday,
    producers,
    editable: () => false,
    peers: () => [],
    goTo: () => {},
  })
  onCleanup(() => props.doc.destroy())
  return (
    <DeskProvider value={desk}>
      <Show
        when={desk.plan()?.products.length}
        fallback={
          <EmptyState
            icon="history"
            title={historyWords().thenEmptyTitle}
            text={historyWords().thenEmptyText}
          />
        }
      >
        {props.children}
      </Show>
    </DeskProvider>
  )
}

/** The plan as of one moment, for looking only; its children show the plan that is on the desk. */
const PastPlan = (props: {
  documentId: string
  moment: Moment
  onBack: () => void
  children: JSX.Element
}): JSX.Element => {
  const { loaded, retry } = createLoad((signal) => loadVersion(props.documentId, props.moment.n, signal))
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  const doc = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  const title = () => historyWords().asOf(formatMoment(props.moment.at))
  let banner: HTMLElement | undefined
  onMount(() => {
    announce(`${title()}. ${historyWords().asOfText}`)
    banner?.querySelector('button')?.focus()
  })

  return (
    <>
      <section
        class={styles.banner}
        aria-label={title()}
        ref={(element) => {
          banner = element
        }}
      >
        <Icon name="history" size={20} />
        <p class={styles.bannerText}>
          <strong>{title()}</strong> <span>{historyWords().asOfText}</span>
        </p>
        <Button variant="primary" onPress={props.onBack}>
          {historyWords().backToNow}
        </Button>
      </section>
      <Switch fallback={<Skeleton label={historyWords().loadingThen} blocks={['short', 'tall', 'tall']} />}>
        <Match when={problem()}>
          {(failed) => (
            <ErrorState
              title={historyWords().failedTitle}
              text={failed().code === 'offline' ? historyWords().offline : problemWords(failed())}
              retryLabel={t().retry}
              onRetry={retry}
            />
          )}
        </Match>
        <Match when={doc()} keyed>
          {(past) => <PastDesk doc={past}>{props.children}</PastDesk>}
        </Match>
      </Switch>
    </>
  )
}

export default PastPlan
