import { partnershipHealthRoute } from '@rembuk/contract/condition-routes'
import { partnershipHealth } from '@rembuk/contract/partnership-health'
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { call } from '../../../api/call'
import { createSeen, seenCopies } from '../../../live/seen'
import { Failed, Waiting } from '../../../session/partnership-page'
import { Card } from '../../../ui/card'
import { StaleNotice } from '../stale-notice'
import { t as common } from '../words'
import { ComponentFold } from './component-fold'
import styles from './health.module.css'
import { t } from './words'

const copies = seenCopies('rembuk/health', partnershipHealth)

/** The eight components of a partnership, each with its evidence, what both sides say, and its way so far. */
export const HealthTab = (props: { partnershipId: string }): JSX.Element => {
  const params = { partnershipId: props.partnershipId }
  const health = createSeen(copies, props.partnershipId, (signal) =>
    call(partnershipHealthRoute, { params, signal }),
  )
  return (
    <Switch fallback={<Waiting words={common()} />}>
      <Match when={health.value()}>
        {(known) => (
          <>
            <StaleNotice seen={health} />
            <Card class={styles.health}>
              <p class={styles.soft}>{t().lead}</p>
              <ul class={styles.folds}>
                <For each={known().components.map(({ component }) => component)}>
                  {(name) => (
                    <Show when={known().components.find(({ component }) => component === name)}>
                      {(component) => <ComponentFold component={component()} health={known()} />}
                    </Show>
                  )}
                </For>
              </ul>
            </Card>
          </>
        )}
      </Match>
      <Match when={health.problem()}>
        {(why) => <Failed words={common()} problem={why()} onRetry={health.retry} />}
      </Match>
    </Switch>
  )
}
