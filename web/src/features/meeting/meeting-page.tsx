import { findMeeting, type Meeting } from '@rembuk/core/meeting/meeting'
import { useParams } from '@solidjs/router'
import { createEffect, createMemo, createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { part } from '../../ui/part'
import { EmptyState } from '../../ui/state'
import { meetingsAddress } from './addresses'
import { Planned } from './before/planned'
import { t as before } from './before/words'
import { MeetingFacts } from './list/meeting-facts'
import styles from './meeting.module.css'
import { MeetingsFrame, type MeetingsProps } from './meetings-frame'
import { t } from './messages'
import type { NumberedMeeting } from './room/room'
import { whenWords } from './when/when-words'

const RoomPart = part(() => import('./room/room-part'))
const MinutesPart = part(() => import('./minutes/minutes-part'))

const isNumbered = (meeting: Meeting | undefined): meeting is NumberedMeeting => meeting?.number !== undefined

const Content = (
  props: MeetingsProps & { meetingId: string; onTitle: (title: string) => void },
): JSX.Element => {
  const [startNow, setStartNow] = createSignal(false)
  const meeting = createMemo(() =>
    findMeeting(props.meetings.state(), props.meetingId, props.partnership.timeZone),
  )
  createEffect(() => props.onTitle(meeting()?.title ?? t().title))
  const numbered = (status: Meeting['status']) => {
    const now = meeting()
    return isNumbered(now) && now.status === status ? now : undefined
  }
  const ToList = (): JSX.Element => (
    <ButtonLink icon="back" href={meetingsAddress(props.partnership.id)}>
      {before().toList}
    </ButtonLink>
  )
  return (
    <Show
      when={meeting()}
      fallback={
        <EmptyState icon="meeting" title={before().gone}>
          <ToList />
        </EmptyState>
      }
    >
      {(known) => (
        <>
          <header class={styles.head}>
            <p class={styles.when}>{whenWords(known(), props.partnership.timeZone)}</p>
            <Show when={known().status !== 'closed'}>
              <MeetingFacts partnership={props.partnership} settings={known()} />
            </Show>
          </header>
          <Switch>
            <Match when={numbered('closed')}>{(held) => <MinutesPart {...props} meeting={held()} />}</Match>
            <Match when={known().status === 'cancelled'}>
              <Notice>{known().reason ? before().because(known().reason ?? '') : before().cancelled}</Notice>
              <div>
                <ToList />
              </div>
            </Match>
            <Match when={numbered('open')}>
              {(held) => <RoomPart {...props} meeting={held()} startNow={startNow()} />}
            </Match>
            <Match when={known().status === 'planned'}>
              <Planned {...props} meeting={known()} onOpened={setStartNow} />
            </Match>
          </Switch>
        </>
      )}
    </Show>
  )
}

/** One meeting: its agenda before, the room while it is held, its minutes afterwards. */
const MeetingPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string; meetingId: string }>()
  const [title, setTitle] = createSignal(t().title)
  return (
    <Show when={params.partnershipId && params.meetingId ? { ...params } : undefined} keyed>
      {({ partnershipId, meetingId }) => (
        <MeetingsFrame partnershipId={partnershipId} title={title()}>
          {(known) => <Content {...known} meetingId={meetingId} onTitle={setTitle} />}
        </MeetingsFrame>
      )}
    </Show>
  )
}

export default MeetingPage
