import type { Day } from '@rembuk/core/calendar'
import { type JSX, Show } from 'solid-js'
import type { Work } from '../../../work/work-state'
import { t } from '../minutes/words'
import styles from './outcomes.module.css'

export type FollowUpStatus = 'open' | 'late' | 'done' | 'dropped'

/** How far something promised in a meeting has come; undefined where it is not known here. */
export const followUpStatus = (work: Work, commitmentId: string, today: Day): FollowUpStatus | undefined => {
  const promise = work.state().followUps.get(commitmentId)
  if (!promise) return undefined
  if (work.state().done.has(commitmentId)) return 'done'
  if (promise.dropped) return 'dropped'
  return today > promise.commitment.dueDay ? 'late' : 'open'
}

/** What became of something promised in a meeting, in a word. */
export const FollowUpMark = (props: { commitmentId: string; work: Work; today: Day }): JSX.Element => (
  <Show when={followUpStatus(props.work, props.commitmentId, props.today)}>
    {(status) => <span class={`${styles.mark} ${styles[status()] ?? ''}`}>{t().status[status()]}</span>}
  </Show>
)
