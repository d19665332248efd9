import type { PartnershipSummary } from '@rembuk/contract/partnerships'
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { problemWords } from '../../api/problem-words'
import { isFacilitator } from '../../session/facilitator'
import { session } from '../../session/session'
import { ButtonLink } from '../../ui/button'
import { Page } from '../../ui/page'
import { part } from '../../ui/part'
import { Skeleton } from '../../ui/skeleton'
import { EmptyState, ErrorState } from '../../ui/state'
import styles from './home.module.css'
import type { KeptList } from './kept-list'
import { t } from './messages'
import { PartnershipRow } from './partnership-row'
import { createPartnerships } from './partnerships'

const Today = part(
  () => import('./today/today'),
  () => <Skeleton label={t().loadingToday} blocks={['short', 'short']} />,
)

const StaleNotice = part(() => import('./stale-notice'))

/** Those that a facilitator looks after have a page of their own. */
const isListed = ({ role }: PartnershipSummary): boolean => role !== 'facilitator' || !isFacilitator()

const ToFacilitated = (): JSX.Element => (
  <ButtonLink variant="primary" icon="people" href="/pendamping">
    {t().toFacilitated}
  </ButtonLink>
)

const Partnerships = (props: { list: KeptList }): JSX.Element => (
  <Show
    when={props.list.partnerships.some(isListed)}
    fallback={
      <Show when={!isFacilitator()} fallback={<ToFacilitated />}>
        <EmptyState icon="people" title={t().emptyTitle} text={t().emptyText}>
          <ButtonLink variant="primary" icon="plus" href="/kemitraan/baru">
            {t().create}
          </ButtonLink>
        </EmptyState>
      </Show>
    }
  >
    <section class={styles.partnerships} aria-labelledby="kemitraan">
      <div class={styles.sectionHead}>
        <h2 id="kemitraan">{t().partnerships}</h2>
        <ButtonLink variant="quiet" icon="plus" href="/kemitraan/baru" label={t().addPartnership}>
          {t().add}
        </ButtonLink>
      </div>
      <ul class={styles.rows}>
        <For each={props.list.partnerships.filter(isListed)}>
          {(partnership) => <PartnershipRow partnership={partnership} />}
        </For>
      </ul>
    </section>
  </Show>
)

/** What waits for the person today and their partnerships, also without a signal. */
const HomePage = (): JSX.Element => {
  const { list, problem, retry } = createPartnerships()
  const greeting = () => {
    const now = session()
    return now.state === 'signed-in' ? t().greeting(now.me.name) : undefined
  }
  return (
    <Page title={t().title} lead={greeting()}>
      <Switch fallback={<Skeleton label={t().loading} blocks={['tall', 'tall']} />}>
        <Match when={list()}>
          {(known) => (
            <>
              <Show when={problem()}>
                {(why) => <StaleNotice problem={why()} savedAt={known().savedAt} onRetry={retry} />}
              </Show>
              <Show when={known().partnerships.length > 0 || isFacilitator()}>
                <Today partnerships={known().partnerships} />
              </Show>
              <Partnerships list={known()} />
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
