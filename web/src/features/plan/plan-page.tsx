import { type RouteSectionProps, useParams } from '@solidjs/router'
import { createEffect, type JSX, Match, Show, Switch } from 'solid-js'
import { problemWords } from '../../api/problem-words'
import { rememberPartnership } from '../../session/last-partnership'
import { createPartnership } from '../../session/partnership'
import type { PlanStart } from '../../session/plan-start'
import { Skeleton } from '../../ui/skeleton'
import { ErrorState } from '../../ui/state'
import { t } from './messages'
import { OpenPlan } from './open-plan'
import styles from './plan-page.module.css'

const Waiting = (): JSX.Element => (
  <div class={styles.waiting}>
    <Skeleton label={t().loading} blocks={['short', 'tall', 'tall']} />
  </div>
)

const Partnership = (props: { partnershipId: string; start: PlanStart | undefined }): JSX.Element => {
  const { loaded, retry } = createPartnership(props.partnershipId, props.start?.partnership)
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  const partnership = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  createEffect(() => {
    const known = partnership()
    if (!known) return
    document.title = `${t().title} ${known.name} · Rembuk`
    rememberPartnership(known.id)
  })
  return (
    <Switch
      fallback={
        <>
          <h1 class="visually-hidden">{t().title}</h1>
          <Waiting />
        </>
      }
    >
      <Match when={problem()}>
        {(failed) => (
          <div class={styles.waiting}>
            <h1 class="visually-hidden">{t().title}</h1>
            <ErrorState
              title={t().failedTitle}
              text={failed().code === 'offline' ? t().offlineFirst : problemWords(failed())}
              retryLabel={t().retry}
              onRetry={retry}
            />
          </div>
        )}
      </Match>
      <Match when={partnership()?.planDocumentId}>
        {(documentId) => (
          <Show when={documentId()} keyed>
            {(id) => (
              <OpenPlan
                documentId={id}
                partnership={partnership}
                packed={props.start?.packed}
                waiting={<Waiting />}
              />
            )}
          </Show>
        )}
      </Match>
    </Switch>
  )
}

/** The live plan of one partnership. */
const PlanPage = (props: RouteSectionProps<PlanStart | undefined>): JSX.Element => {
  const params = useParams<{ partnershipId: string }>()
  return (
    <Show when={params.partnershipId} keyed>
      {(partnershipId) => <Partnership partnershipId={partnershipId} start={props.data} />}
    </Show>
  )
}

export default PlanPage
