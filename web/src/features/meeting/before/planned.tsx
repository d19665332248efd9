import { openMeetingRoute } from '@rembuk/contract/meeting-routes'
import type { Meeting } from '@rembuk/core/meeting/meeting'
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { call } from '../../../api/call'
import { createLoad } from '../../../api/load'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { createWork } from '../../../work/work-state'
import { suggestionWords } from '../agenda/suggestion-words'
import { askSuggestions, suggestionNames } from '../agenda/take-suggestions'
import { InvitedList } from '../invited/invited-list'
import { Answers } from '../list/answers'
import type { MeetingsProps } from '../meetings-frame'
import { t as messages } from '../messages'
import styles from './before.module.css'
import { t } from './words'

/** What the meeting will talk about by itself. */
const Suggested = (props: MeetingsProps & { meeting: Meeting }): JSX.Element => {
  const work = createWork(props.partnership.id, props.meetings.me)
  const { loaded } = createLoad((signal) => askSuggestions(props.partnership.id, props.meeting.id, signal))
  const nameOf = (personId: string) =>
    props.partnership.people.find(({ id }) => id === personId)?.name || messages().someone
  const suggestions = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  return (
    <section class={styles.section}>
      <div>
        <h2>{t().suggested}</h2>
        <p class={styles.soft}>{t().suggestedLead}</p>
      </div>
      <Switch fallback={<Skeleton label={messages().loading} blocks={['short', 'short']} />}>
        <Match when={suggestions()}>
          {(known) => (
            <Show when={known().length > 0} fallback={<p class={styles.soft}>{t().nothing}</p>}>
              <ol class={styles.suggestions}>
                <For each={known()}>
                  {(suggestion) => (
                    <li>{suggestionWords(suggestion, suggestionNames(props.partnership, work, nameOf))}</li>
                  )}
                </For>
              </ol>
            </Show>
          )}
        </Match>
        <Match when={loaded().state === 'failed'}>
          <p class={styles.soft}>{t().needsSignal}</p>
        </Match>
      </Switch>
    </section>
  )
}

/** A meeting that has no document yet: who comes, what it will talk about, and the way to begin. */
export const Planned = (
  props: MeetingsProps & { meeting: Meeting; onOpened: (startNow: boolean) => void },
): JSX.Element => {
  const [opening, setOpening] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()
  const key = crypto.randomUUID()
  const isToday = () => props.meeting.day <= props.today
  const open = async (startNow: boolean): Promise<void> => {
    if (opening()) return
    setOpening(true)
    setProblem(undefined)
    try {
      const params = { partnershipId: props.partnership.id, meetingId: props.meeting.id }
      await call(openMeetingRoute, { params, idempotencyKey: key })
      props.onOpened(startNow)
      props.meetings.refresh()
    } catch (thrown) {
      setProblem(problemWords(asProblem(thrown)))
      setOpening(false)
    }
  }
  return (
    <div class={styles.planned}>
      <Card>
        <Answers partnership={props.partnership} meetings={props.meetings} meeting={props.meeting} />
      </Card>
      <InvitedList {...props} />
      <Show when={props.meetings.me.partyId !== undefined}>
        <Suggested {...props} />
        <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
        <div class={styles.actions}>
          <Show when={isToday()}>
            <Button disabled={opening()} onPress={() => void open(false)}>
              {t().prepare}
            </Button>
          </Show>
          <Button variant="primary" busy={opening()} onPress={() => void open(isToday())}>
            {opening() ? t().opening : isToday() ? t().start : t().prepare}
          </Button>
        </div>
      </Show>
    </div>
  )
}
