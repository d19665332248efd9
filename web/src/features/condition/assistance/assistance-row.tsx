import type { Day } from '@rembuk/core/calendar'
import { type JSX, Show } from 'solid-js'
import { formatDay, formatMomentDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Chip } from '../../../ui/chip'
import type { SupportShown } from '../pending-support'
import { t as common } from '../words'
import styles from './assistance.module.css'
import { t } from './words'

type Assistance = SupportShown['assistances'][number]

const Unsent = (): JSX.Element => (
  <Chip tone="plain" icon="phone">
    {common().unsent}
  </Chip>
)

const FollowUpChip = (props: { assistance: Assistance; today: Day }): JSX.Element => {
  const { followUpDay, followedUp } = props.assistance
  if (followedUp?.waits) return <Unsent />
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

/** One assistance, where it stands and what came of it. */
export const AssistanceRow = (props: {
  assistance: Assistance
  today: Day
  /** Where the reader may write down what came of it. */
  onOutcome: (() => void) | undefined
}): JSX.Element => (
  <li class={styles.row}>
    <h3>
      {t().kinds[props.assistance.assistance]} · {formatDay(props.assistance.day)}
    </h3>
    <p class={styles.note}>{props.assistance.note}</p>
    <p class={styles.soft}>{t().by(props.assistance.by.name || common().unknown)}</p>
    <Show when={props.assistance.waits}>
      <Unsent />
    </Show>
    <FollowUpChip assistance={props.assistance} today={props.today} />
    <Show when={props.assistance.followedUp}>
      {(done) => <p class={`${styles.note} ${styles.outcome}`}>{done().note}</p>}
    </Show>
    {/* What came of it names the server's id, which what waits has not got yet. */}
    <Show when={!props.assistance.followedUp && !props.assistance.waits && props.onOutcome}>
      {(press) => (
        <Button label={t().outcomeOf(props.assistance.note)} onPress={press()}>
          {t().outcome}
        </Button>
      )}
    </Show>
  </li>
)
