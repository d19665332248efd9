import { decisionsOf } from '@rembuk/core/meeting/minutes'
import { createMemo, createResource, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { formatDay } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { Skeleton } from '../../../ui/skeleton'
import { meetingAddress } from '../addresses'
import { heldMeetings } from '../held-meetings'
import type { MeetingsProps } from '../meetings-frame'
import { loadFrozen } from '../minutes/held'
import styles from './outcomes.module.css'
import { t } from './words'

/** Minutes that are looked through at once. */
const AT_ONCE = 8

/** What meetings decided, the newest first, each with the minutes that say so. */
export const DecisionList = (props: MeetingsProps): JSX.Element => {
  const [shown, setShown] = createSignal(AT_ONCE)
  const deciding = createMemo(() =>
    heldMeetings(props.meetings.state()).filter(({ closed }) => closed.decisions > 0),
  )
  const [decided] = createResource(
    () => ({
      numbers: deciding()
        .slice(0, shown())
        .map(({ closed }) => closed.number),
    }),
    ({ numbers }) => Promise.all(numbers.map((number) => loadFrozen(props.partnership, number))),
  )
  return (
    <Switch fallback={<Skeleton label={t().loading} blocks={['short', 'short']} />}>
      <Match when={deciding().length === 0}>
        <p class={styles.soft}>{t().noDecisions}</p>
      </Match>
      <Match when={decided.error}>
        <p class={styles.soft}>{t().needsSignal}</p>
      </Match>
      <Match when={decided.latest}>
        {(all) => (
          <>
            <ul class={styles.rows}>
              <For each={all()}>
                {(minutes) => (
                  <For each={decisionsOf(minutes)}>
                    {({ id, text }) => (
                      <li class={styles.row}>
                        <span class={styles.text}>{text}</span>
                        <a
                          class={styles.from}
                          href={meetingAddress(props.partnership.id, minutes.meetingId, id)}
                        >
                          {t().from(formatCount(minutes.number), formatDay(minutes.day))}
                        </a>
                      </li>
                    )}
                  </For>
                )}
              </For>
            </ul>
            <Show when={deciding().length > shown()}>
              <div>
                <Button onPress={() => setShown(shown() + AT_ONCE)}>{t().more}</Button>
              </div>
            </Show>
          </>
        )}
      </Match>
    </Switch>
  )
}
