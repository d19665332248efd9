import type { Meeting } from '@rembuk/core/meeting/meeting'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { part } from '../../../ui/part'
import type { MeetingsProps } from '../meetings-frame'
import { facilitatorName, facilitatorsOf } from '../people'
import styles from './invited.module.css'
import { invitationsOf, isToSeries } from './invited-to'
import { t } from './words'

const InviteDialog = part(() => import('./invite-dialog'))
const TakeBackDialog = part(() => import('./take-back-dialog'))

/** The facilitators who are invited to a meeting, with their answers; who belongs to a party invites and takes back. */
export const InvitedList = (props: MeetingsProps & { meeting: Meeting }): JSX.Element => {
  const [isInviting, setInviting] = createSignal(false)
  const [takenBack, setTakenBack] = createSignal<string>()
  const isParty = () => props.meetings.me.partyId !== undefined
  const ids = () => props.meeting.invited.map(({ personId }) => personId)
  const nameOf = (personId: string) => facilitatorName(props.partnership, personId)
  const answerOf = (personId: string) =>
    t().answers[props.meeting.answers.find((answer) => answer.personId === personId)?.answer ?? 'open']
  const isOfSeries = (personId: string) =>
    !props.meeting.isSingle && invitationsOf(props.meetings.state(), props.meeting, personId).some(isToSeries)
  const isWaiting = (personId: string) =>
    props.meetings
      .pending()
      .some(({ entry, data }) => !entry.refusal && data.kind === 'invited' && data.personId === personId)
  const factsOf = (personId: string) =>
    [answerOf(personId), isOfSeries(personId) && t().ofSeries, isWaiting(personId) && t().waits]
      .filter(Boolean)
      .join(' · ')
  const mayInvite = () =>
    isParty() && props.meeting.status !== 'closed' && facilitatorsOf(props.partnership).length > 0
  const isThere = () => ids().length > 0 || mayInvite()
  return (
    <Show when={isThere()}>
      <section class={styles.section} aria-labelledby="pendamping-rapat">
        <h2 id="pendamping-rapat">{t().title}</h2>
        <Show when={ids().length > 0} fallback={<p class={styles.soft}>{t().none}</p>}>
          <ul class={styles.rows}>
            <For each={ids()}>
              {(personId) => (
                <li class={styles.row}>
                  <span class={styles.text}>
                    <span class={styles.name}>{nameOf(personId)}</span>
                    <span class={styles.soft}>{factsOf(personId)}</span>
                  </span>
                  <Show when={isParty()}>
                    <Button
                      variant="quiet"
                      label={t().takeBackOf(nameOf(personId))}
                      onPress={() => setTakenBack(personId)}
                    >
                      {t().takeBack}
                    </Button>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={mayInvite()}>
          <div>
            <Button icon="plus" onPress={() => setInviting(true)}>
              {t().invite}
            </Button>
          </div>
        </Show>
      </section>
      <Show when={isInviting()}>
        <InviteDialog {...props} onClose={() => setInviting(false)} />
      </Show>
      <Show when={takenBack()} keyed>
        {(personId) => (
          <TakeBackDialog {...props} personId={personId} onClose={() => setTakenBack(undefined)} />
        )}
      </Show>
    </Show>
  )
}
