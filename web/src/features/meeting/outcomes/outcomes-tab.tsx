import { createMemo, type JSX, Show } from 'solid-js'
import { EmptyState } from '../../../ui/state'
import { createWork } from '../../../work/work-state'
import { heldMeetings } from '../held-meetings'
import type { MeetingsProps } from '../meetings-frame'
import { DecisionList } from './decision-list'
import { FollowUpList } from './follow-up-list'
import { followUpStatus } from './follow-up-mark'
import styles from './outcomes.module.css'
import { t } from './words'

/** What meetings decided and promised, and what became of it. */
const OutcomesTab = (props: MeetingsProps): JSX.Element => {
  const work = createWork(props.partnership.id, props.meetings.me)
  const promises = createMemo(() => {
    const all = [...work.state().followUps.values()].sort((a, b) =>
      a.commitment.dueDay < b.commitment.dueDay ? -1 : 1,
    )
    const isOpen = (id: string) => ['open', 'late'].includes(followUpStatus(work, id, props.today) ?? '')
    return {
      open: all.filter(({ commitment }) => isOpen(commitment.id)),
      settled: all.filter(({ commitment }) => !isOpen(commitment.id)).reverse(),
    }
  })
  const isEmpty = () => heldMeetings(props.meetings.state()).length === 0 && work.state().followUps.size === 0
  return (
    <Show
      when={!isEmpty()}
      fallback={<EmptyState icon="meeting" title={t().noneTitle} text={t().noneText} />}
    >
      <div class={styles.tab}>
        <section class={styles.section}>
          <div>
            <h2>{t().open}</h2>
            <p class={styles.soft}>{promises().open.length > 0 ? t().openLead : t().noneOpen}</p>
          </div>
          <Show when={promises().open.length > 0}>
            <FollowUpList
              {...props}
              work={work}
              promises={promises().open}
              maySettle={props.meetings.me.partyId !== undefined}
            />
          </Show>
        </section>
        <section class={styles.section}>
          <h2>{t().decisions}</h2>
          <DecisionList {...props} />
        </section>
        <Show when={promises().settled.length > 0}>
          <section class={styles.section}>
            <h2>{t().settled}</h2>
            <FollowUpList {...props} work={work} promises={promises().settled} maySettle={false} />
          </section>
        </Show>
      </div>
    </Show>
  )
}

export default OutcomesTab
