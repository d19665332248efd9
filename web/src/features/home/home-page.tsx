import { For, type JSX, Match, Show, Switch } from 'solid-js'
import type { ApiProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { formatMoment } from '../../i18n/format'
import { notices } from '../../notices/notices'
import { session } from '../../session/session'
import { ButtonLink } from '../../ui/button'
import { Page } from '../../ui/page'
import { part } from '../../ui/part'
import { RetryNotice } from '../../ui/retry-notice'
import { Skeleton } from '../../ui/skeleton'
import { EmptyState, ErrorState } from '../../ui/state'
import styles from './home.module.css'
import type { KeptList } from './kept-list'
import { t } from './messages'
import { PartnershipCard } from './partnership-card'
import { createPartnerships } from './partnerships'

const Inbox = part(() => import('./inbox/inbox'))

const CreateButton = (props: { variant: 'primary' | 'secondary' }): JSX.Element => (
  <ButtonLink variant={props.variant} icon="plus" href="/kemitraan/baru">
    {t().create}
  </ButtonLink>
)

const Cards = (props: { list: KeptList }): JSX.Element => (
  <Show
    when={props.list.partnerships.length > 0}
    fallback={
      <EmptyState icon="people" title={t().emptyTitle} text={t().emptyText}>
        <CreateButton variant="primary" />
      </EmptyState>
    }
  >
    <ul class={styles.cards}>
      <For each={props.list.partnerships}>
        {(partnership) => (
          <li>
            <PartnershipCard partnership={partnership} />
          </li>
        )}
      </For>
    </ul>
  </Show>
)

/** Why the list is not fresh, and from when it is. */
const staleWords = (problem: ApiProblem, savedAt: number): string =>
  problem.code === 'offline'
    ? t().offline(formatMoment(savedAt))
    : t().stale(formatMoment(savedAt), problemWords(problem))

/** The person's partnerships, also without a signal. */
const HomePage = (): JSX.Element => {
  const { list, problem, retry } = createPartnerships()
  const greeting = () => {
    const now = session()
    return now.state === 'signed-in' ? t().greeting(now.me.name) : undefined
  }
  const isEmpty = () => list()?.partnerships.length === 0

  return (
    <Page
      title={t().title}
      lead={greeting()}
      action={
        <Show when={list() && !isEmpty()}>
          <CreateButton variant="secondary" />
        </Show>
      }
    >
      <Switch fallback={<Skeleton label={t().loading} blocks={['tall', 'tall']} />}>
        <Match when={list()}>
          {(known) => (
            <>
              <Show when={problem()}>
                {(why) => (
                  <RetryNotice
                    tone="warning"
                    icon={why().code === 'offline' ? 'offline' : 'warning'}
                    text={staleWords(why(), known().savedAt)}
                    retryLabel={t().retry}
                    onRetry={retry}
                  />
                )}
              </Show>
              <Show when={notices().length > 0}>
                <Inbox partnerships={known().partnerships} />
              </Show>
              <Cards list={known()} />
            </>
          )}
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
    </Page>
  )
}

export default HomePage
