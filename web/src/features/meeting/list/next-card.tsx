import type { Meeting } from '@rembuk/core/meeting/meeting'
import { type JSX, Show } from 'solid-js'
import { Button, ButtonLink } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { meetingAddress } from '../addresses'
import type { MeetingsProps } from '../meetings-frame'
import { whenWords } from '../when/when-words'
import { Answers } from './answers'
import styles from './list.module.css'
import { MeetingFacts } from './meeting-facts'
import { t } from './words'

/** The meeting that comes next: when, where, who comes, and the way in. */
export const NextCard = (
  props: MeetingsProps & {
    meeting: Meeting
    now: number
    onMove: () => void
    onCancel: () => void
    onCalendar: () => void
  },
): JSX.Element => {
  const isRunning = () => props.meeting.startsAt <= props.now
  return (
    <Card class={styles.next}>
      <div class={styles.titles}>
        <p class={styles.kicker}>{isRunning() ? t().running : t().next}</p>
        <h2>{props.meeting.title}</h2>
        <p class={styles.when}>{whenWords(props.meeting, props.partnership.timeZone)}</p>
        <MeetingFacts partnership={props.partnership} settings={props.meeting} />
      </div>
      <Answers partnership={props.partnership} meetings={props.meetings} meeting={props.meeting} />
      <div class={styles.actions}>
        <ButtonLink variant="primary" href={meetingAddress(props.partnership.id, props.meeting.id)}>
          {t().open}
        </ButtonLink>
        <Show when={props.meetings.me.partyId !== undefined}>
          <Button variant="quiet" onPress={props.onMove}>
            {t().change}
          </Button>
          <Button variant="quiet" onPress={props.onCancel}>
            {t().cancel}
          </Button>
        </Show>
        <Button variant="quiet" onPress={props.onCalendar}>
          {t().calendar}
        </Button>
      </div>
    </Card>
  )
}
