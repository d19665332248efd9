import type { ConditionView } from '@rembuk/contract/condition'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import { For, type JSX, Show } from 'solid-js'
import { formatDay, formatMoment, formatMomentDay } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { ButtonLink } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { reasonWords } from '../reason-words'
import { StatusChip } from '../status-chip'
import { t as common } from '../words'
import styles from './one.module.css'
import { RateLine } from './rate-line'
import { reasonEvidence, reasonFormula, reasonPages } from './reason-evidence'
import { t } from './words'

const pages = ['rencana', 'kesepakatan', 'komitmen', 'rapat'] as const

const Reasons = (props: { condition: ConditionView; pageOf?: (page: string) => string }): JSX.Element => (
  <section class={styles.part} aria-labelledby="alasan">
    <h2 id="alasan">{t().reasons}</h2>
    <Show when={props.condition.reasons.length > 0} fallback={<p>{common().noReasons}</p>}>
      <p class={styles.soft}>{t().reasonHint}</p>
      <ul class={styles.folds}>
        <For each={props.condition.reasons}>
          {(reason) => (
            <li>
              <details>
                <summary>
                  <span>{reasonWords(reason)}</span>
                  <span class={styles.points}>{t().points(reason.points)}</span>
                </summary>
                <div class={styles.inside}>
                  <p>{reasonEvidence(reason.code, props.condition)}</p>
                  <p class={styles.soft}>{reasonFormula(reason.code)}</p>
                  <Show when={props.pageOf}>
                    {(pageOf) => (
                      <a class={styles.link} href={pageOf()(reasonPages[reason.code])}>
                        {t().open[reasonPages[reason.code]]}
                      </a>
                    )}
                  </Show>
                </div>
              </details>
            </li>
          )}
        </For>
      </ul>
    </Show>
  </section>
)

const Figures = (props: { condition: ConditionView }): JSX.Element => {
  const meetings = () => {
    const { lastDay, nextDay } = props.condition.meetings
    return [lastDay && t().lastMeeting(formatDay(lastDay)), nextDay && t().nextMeeting(formatDay(nextDay))]
      .filter(Boolean)
      .join(', ')
  }
  return (
    <section class={styles.part} aria-labelledby="angka">
      <h2 id="angka">{t().figures}</h2>
      <dl class={styles.rates}>
        <RateLine label={t().deliveries} rate={props.condition.deliveries} />
        <RateLine label={t().pickUps} rate={props.condition.pickUps} />
        <RateLine label={t().payments} rate={props.condition.payments} />
        <RateLine label={t().receipts} rate={props.condition.receipts} />
        <div class={styles.rate}>
          <dt>{t().agreement}</dt>
          <dd>
            <Show when={props.condition.agreed} fallback={t().notAgreed}>
              {(agreed) => t().agreed(agreed().version, formatMomentDay(agreed().at))}
            </Show>
          </dd>
        </div>
        <div class={styles.rate}>
          <dt>{t().meetings}</dt>
          <dd>{meetings() || t().none}</dd>
        </div>
        <div class={styles.rate}>
          <dt>{t().obstacles}</dt>
          <dd>{formatCount(props.condition.obstacles.open)}</dd>
        </div>
      </dl>
    </section>
  )
}

/** How a partnership is doing: its score and the reasons for it with evidence and formula, and the figures behind. */
export const SummaryTab = (props: {
  partnership: PartnershipDetail
  condition: ConditionView
}): JSX.Element => {
  const mayOpen = () => may(props.partnership, 'plan:read')
  const pageOf = (page: string) => `/kemitraan/${encodeURIComponent(props.partnership.id)}/${page}`
  return (
    <div class={styles.columns}>
      <Card class={styles.part}>
        <StatusChip status={props.condition.status} />
        <p class={styles.score}>{t().score(props.condition.score)}</p>
        <p class={styles.soft}>{t().scoreFormula}</p>
        <p class={styles.soft}>{t().asOf(formatMoment(props.condition.at))}</p>
        <Reasons condition={props.condition} {...(mayOpen() && { pageOf })} />
      </Card>
      <div class={styles.part}>
        <Card>
          <Figures condition={props.condition} />
        </Card>
        <Show when={mayOpen()} fallback={<Notice icon="people">{t().onlySummary}</Notice>}>
          <Card class={styles.part}>
            <h2>{t().links}</h2>
            <div class={styles.links}>
              <For each={pages}>
                {(page) => <ButtonLink href={pageOf(page)}>{t().open[page]}</ButtonLink>}
              </For>
            </div>
          </Card>
        </Show>
      </div>
    </div>
  )
}
