import { type PackedPlanView, packedPlan } from '@rembuk/contract/packed-plan'
import { packedPlanRoute } from '@rembuk/contract/packed-plan-routes'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Day } from '@rembuk/core/calendar'
import { type ProductAmount, type WeeklySummary, weeklySummary } from '@rembuk/core/exchange/weekly-summary'
import { plainDoc } from '@rembuk/plandoc/pack/plain-doc'
import { readPlan } from '@rembuk/plandoc/read'
import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js'
import { call } from '../../../api/call'
import { createLoad } from '../../../api/load'
import { formatMoment, formatWeek, formatWeekday, formatWeekNumber } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { askOrSeen, seenCopies } from '../../../live/seen'
import { Skeleton } from '../../../ui/skeleton'
import styles from './plan-at-hand.module.css'
import { t } from './words'

/** A plan that was looked at in a meeting can be looked at again without a network. */
const copies = seenCopies('rembuk/plan-at-hand', packedPlan)

type PlanLook = 'not-started' | 'outside' | WeeklySummary

const look = (partnership: PartnershipDetail, today: Day, packed: PackedPlanView['plan']): PlanLook => {
  const { plan } = packed ? readPlan(plainDoc(packed)) : { plan: undefined }
  if (!plan) return 'not-started'
  const producers = partnership.parties
    .filter(({ kind }) => kind === 'producer')
    .map(({ id, name }) => ({ id, name }))
  // Before the plan begins, its first week is what comes.
  return weeklySummary(plan, producers, today < plan.start ? plan.start : today) ?? 'outside'
}

const amountWords = ({ product, unit, quantity }: ProductAmount): string =>
  `${formatQuantity(quantity)} ${unit} ${product}`

const Week = (props: { summary: WeeklySummary }): JSX.Element => (
  <>
    <p class={styles.soft}>
      {t().week(formatWeekNumber(props.summary.monday), formatWeek(props.summary.monday))}
    </p>
    <Show when={props.summary.producers.length > 0} fallback={<p>{t().nothing}</p>}>
      <For each={props.summary.producers}>
        {({ producer, makes, sends }) => (
          <section>
            <h3>{producer}</h3>
            <ul>
              <For each={makes}>{(made) => <li>{t().makes(amountWords(made))}</li>}</For>
              <For each={sends}>
                {(sent) => <li>{t().sends(formatWeekday(sent.day), amountWords(sent))}</li>}
              </For>
            </ul>
          </section>
        )}
      </For>
    </Show>
    <section>
      <h3>{t().short}</h3>
      <Show when={props.summary.shortages.length > 0} fallback={<p>{t().noShortage}</p>}>
        <ul>
          <For each={props.summary.shortages}>
            {({ product, unit, quantity, monday, outlet }) => (
              <li class={styles.short}>
                {t().shortage(
                  outlet ? t().at(product, outlet) : product,
                  `${formatQuantity(quantity)} ${unit}`,
                  formatWeek(monday),
                )}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  </>
)

/** A look at the plan beside a meeting, as it was when it was opened: what this week asks of everyone, and what runs short. */
const PlanAtHand = (props: { partnership: PartnershipDetail; today: Day }): JSX.Element => {
  const { id, planDocumentId: documentId } = props.partnership
  const { loaded } = createLoad((signal) =>
    askOrSeen(copies, id, () => call(packedPlanRoute, { params: { documentId }, signal })),
  )
  const known = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  const plan = createMemo(() => {
    const now = known()
    return now && look(props.partnership, props.today, now.view.plan)
  })
  const summary = () => {
    const now = plan()
    return typeof now === 'object' ? now : undefined
  }
  return (
    <div class={styles.plan}>
      <Show when={known()?.isSeen && known()}>
        {(seen) => <p class={styles.soft}>{t().seen(formatMoment(seen().at))}</p>}
      </Show>
      <Switch fallback={<Skeleton label={t().loading} blocks={['short', 'short']} />}>
        <Match when={summary()}>{(week) => <Week summary={week()} />}</Match>
        <Match when={plan() === 'not-started'}>
          <p>{t().notStarted}</p>
        </Match>
        <Match when={plan() === 'outside'}>
          <p>{t().outside}</p>
        </Match>
        <Match when={loaded().state === 'failed'}>
          <p>{t().notHere}</p>
        </Match>
      </Switch>
      <p>
        <a
          class={styles.link}
          href={`/kemitraan/${encodeURIComponent(props.partnership.id)}/rencana`}
          target="_blank"
          rel="noopener"
        >
          {t().open}
        </a>
      </p>
    </div>
  )
}

export default PlanAtHand
