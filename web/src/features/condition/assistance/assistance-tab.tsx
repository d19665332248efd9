import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { SupportView } from '@rembuk/contract/support'
import { may } from '@rembuk/core/access/policy'
import { type Day, dayAt } from '@rembuk/core/calendar'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { formatDay, formatMomentDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Chip } from '../../../ui/chip'
import type { Support } from '../support-state'
import { t as common } from '../words'
import { AssistDialog } from './assist-dialog'
import styles from './assistance.module.css'
import { OutcomeDialog } from './outcome-dialog'
import { t } from './words'

type Assistance = SupportView['assistances'][number]

const FollowUpChip = (props: { assistance: Assistance; today: Day }): JSX.Element => {
  const { followUpDay, followedUp } = props.assistance
  if (followedUp)
    return (
      <Chip tone="fine" icon="check">
        {t().done(formatMomentDay(followedUp.at))}
      </Chip>
    )
  if (followUpDay === undefined) return <p class={styles.soft}>{t().noFollowUp}</p>
  return followUpDay < props.today ? (
    <Chip tone="trouble" icon="warning">
      {t().overdue(formatDay(followUpDay))}
    </Chip>
  ) : (
    <Chip tone="plain" icon="history">
      {t().due(formatDay(followUpDay))}
    </Chip>
  )
}

const Row = (props: { assistance: Assistance; today: Day; onOutcome?: () => void }): JSX.Element => (
  <li class={styles.row}>
    <h3>
      {t().kinds[props.assistance.assistance]} · {formatDay(props.assistance.day)}
    </h3>
    <p class={styles.note}>{props.assistance.note}</p>
    <p class={styles.soft}>{t().by(props.assistance.by.name || common().unknown)}</p>
    <FollowUpChip assistance={props.assistance} today={props.today} />
    <Show when={props.assistance.followedUp}>
      {(done) => <p class={`${styles.note} ${styles.outcome}`}>{done().note}</p>}
    </Show>
    <Show when={!props.assistance.followedUp && props.onOutcome}>
      {(press) => (
        <Button label={t().outcomeOf(props.assistance.note)} onPress={press()}>
          {t().outcome}
        </Button>
      )}
    </Show>
  </li>
)

/** How a partnership was helped, the newest first, and what came of it; facilitators write it down. */
export const AssistanceTab = (props: {
  partnership: PartnershipDetail
  known: SupportView
  support: Support
}): JSX.Element => {
  const [open, setOpen] = createSignal<'new' | { outcomeOf: string }>()
  const today = () => dayAt(Date.now(), props.partnership.timeZone)
  const mayAssist = () => may(props.partnership, 'support:assist')
  const outcomeOf = () => {
    const now = open()
    return typeof now === 'object' ? now.outcomeOf : undefined
  }
  const close = () => setOpen(undefined)
  return (
    <Card class={styles.assistance}>
      <div class={styles.head}>
        <h2>{t().title}</h2>
        <Show when={mayAssist()}>
          <Button variant="primary" icon="plus" onPress={() => setOpen('new')}>
            {t().add}
          </Button>
        </Show>
      </div>
      <Show when={props.known.assistances.length > 0} fallback={<p>{t().empty}</p>}>
        <ul class={styles.rows}>
          <For each={props.known.assistances}>
            {(assistance) => (
              <Row
                assistance={assistance}
                today={today()}
                {...(mayAssist() && { onOutcome: () => setOpen({ outcomeOf: assistance.id }) })}
              />
            )}
          </For>
        </ul>
      </Show>
      <Show when={open() === 'new'}>
        <AssistDialog support={props.support} today={today()} onClose={close} />
      </Show>
      <Show when={outcomeOf()}>
        {(id) => <OutcomeDialog assistanceId={id()} support={props.support} onClose={close} />}
      </Show>
    </Card>
  )
}
