import { type Accessor, For, type JSX, Match, Show, Switch } from 'solid-js'
import { Failed } from '../../../session/partnership-page'
import { Button } from '../../../ui/button'
import { Skeleton } from '../../../ui/skeleton'
import { EmptyState } from '../../../ui/state'
import { StaleNotice } from '../stale-notice'
import { t as common } from '../words'
import styles from './facilitated.module.css'
import type { Filters } from './filters'
import { createShown } from './load-shown'
import { ShownRow } from './shown-row'
import { t } from './words'

/** The partnerships under these filters, a page at a time. */
export const ShownList = (props: { filters: Filters }): JSX.Element => {
  const shown = createShown(props.filters)
  const ids: Accessor<string[]> = () =>
    (shown.value()?.partnerships ?? []).map(({ partnershipId }) => partnershipId)
  const shownOf = (id: string) =>
    shown.value()?.partnerships.find(({ partnershipId }) => partnershipId === id)
  return (
    <Switch fallback={<Skeleton label={common().loading} blocks={['tall', 'tall', 'tall']} />}>
      <Match when={shown.value()}>
        {(page) => (
          <>
            <StaleNotice seen={shown} />
            <Show
              when={page().partnerships.length > 0}
              fallback={<EmptyState icon="people" title={t().empty} text={t().emptyText} />}
            >
              <h2 id="kemitraan" class="visually-hidden">
                {t().list}
              </h2>
              <ul class={styles.rows} aria-labelledby="kemitraan">
                {/* By id: a row that says something else is not drawn anew under somebody's finger. */}
                <For each={ids()}>
                  {(id) => <Show when={shownOf(id)}>{(each) => <ShownRow shown={each()} />}</Show>}
                </For>
              </ul>
            </Show>
            <Show when={page().next}>
              <Button busy={shown.isMore()} onPress={shown.more}>
                {t().more}
              </Button>
            </Show>
          </>
        )}
      </Match>
      <Match when={shown.problem()}>
        {(why) => <Failed words={common()} problem={why()} onRetry={shown.retry} />}
      </Match>
    </Switch>
  )
}
