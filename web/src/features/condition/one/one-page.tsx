import { condition as conditionSchema } from '@rembuk/contract/condition'
import { conditionRoute } from '@rembuk/contract/condition-routes'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { useLocation, useParams } from '@solidjs/router'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { call } from '../../../api/call'
import { createSeen, seenCopies } from '../../../live/seen'
import { Failed, PartnershipPage, Waiting } from '../../../session/partnership-page'
import { Icon } from '../../../ui/icon'
import { TabBar } from '../../../ui/tab-bar'
import { AssessmentTab } from '../assessment/assessment-tab'
import { AssistanceTab } from '../assistance/assistance-tab'
import { HealthTab } from '../health/health-tab'
import { ImpactTab } from '../impact/impact-tab'
import { StaleNotice } from '../stale-notice'
import { createSupport } from '../support-state'
import { WaitingLine } from '../waiting-line'
import { t as common } from '../words'
import styles from './one.module.css'
import { type OneTab, tabsFor } from './one-tabs'
import { SummaryTab } from './summary-tab'
import { t } from './words'

const copies = seenCopies('rembuk/condition', conditionSchema)

interface TabProps {
  partnership: PartnershipDetail
}

const Condition = (props: TabProps): JSX.Element => {
  const params = { partnershipId: props.partnership.id }
  const condition = createSeen(copies, props.partnership.id, (signal) =>
    call(conditionRoute, { params, signal }),
  )
  return (
    <Switch fallback={<Waiting words={common()} />}>
      <Match when={condition.value()}>
        {(known) => (
          <>
            <StaleNotice seen={condition} />
            <SummaryTab partnership={props.partnership} condition={known()} />
          </>
        )}
      </Match>
      <Match when={condition.problem()}>
        {(why) => <Failed words={common()} problem={why()} onRetry={condition.retry} />}
      </Match>
    </Switch>
  )
}

const supportTabs = { penilaian: AssessmentTab, pendampingan: AssistanceTab, dampak: ImpactTab }

const SupportPart = (props: TabProps & { tab: keyof typeof supportTabs }): JSX.Element => {
  const support = createSupport(props.partnership)
  return (
    <Switch fallback={<Waiting words={common()} />}>
      <Match when={support.value()}>
        {(known) => {
          const Tab = supportTabs[props.tab]
          return (
            <>
              <StaleNotice seen={support} />
              <WaitingLine support={support} />
              <Tab partnership={props.partnership} known={known()} support={support} />
            </>
          )
        }}
      </Match>
      <Match when={support.problem()}>
        {(why) => <Failed words={common()} problem={why()} onRetry={support.retry} />}
      </Match>
    </Switch>
  )
}

const Part = (props: TabProps & { tab: OneTab }): JSX.Element => {
  if (props.tab === 'keadaan') return <Condition partnership={props.partnership} />
  if (props.tab === 'nilai') return <HealthTab partnershipId={props.partnership.id} />
  return <SupportPart partnership={props.partnership} tab={props.tab} />
}

const Parts = (props: { partnership: () => PartnershipDetail }): JSX.Element => {
  const here = useLocation()
  const tabs = () => tabsFor(props.partnership())
  const current = (): OneTab => tabs().find((tab) => tab === here.query.bagian) ?? 'keadaan'
  return (
    <div class={styles.sections}>
      <Show when={here.pathname.startsWith('/pendamping/')}>
        <a class={styles.back} href="/pendamping">
          <Icon name="back" size={20} />
          {t().back}
        </a>
      </Show>
      <TabBar
        label={t().parts}
        names={tabs()}
        current={current()}
        text={(name) => t().tabs[name]}
        href={(name) => `?bagian=${name}`}
      />
      <Show when={current()} keyed>
        {(tab) => <Part partnership={props.partnership()} tab={tab} />}
      </Show>
    </div>
  )
}

/** How one partnership is doing: for whoever looks after it, and for its own people, who also assess it. */
const OnePage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string }>()
  return (
    <Show when={params.partnershipId} keyed>
      {(partnershipId) => (
        <PartnershipPage partnershipId={partnershipId} title={t().title} words={common()}>
          {(partnership) => <Parts partnership={partnership} />}
        </PartnershipPage>
      )}
    </Show>
  )
}

export default OnePage
