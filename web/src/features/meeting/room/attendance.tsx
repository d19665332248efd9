import { quorumOf } from '@rembuk/core/meeting/minutes-of'
import { setGuest, setMeeting, setPresence } from '@rembuk/plandoc/meeting/edit'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { IconButton } from '../../../ui/icon-button'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { newId } from '../new-id'
import { idsOf, type Room, useRoom } from './room'
import styles from './room.module.css'
import { t } from './words'

const partyPeople = (room: Room) => room.people().map(({ id, partyId }) => ({ personId: id, partyId }))

/** How many are there, whether that is enough to decide. */
const quorumWords = (room: Room): string => {
  const people = partyPeople(room)
  const { needed, isReached } = quorumOf(room.content(), people)
  const present = presentCount(room)
  const [there, all] = [formatCount(present), formatCount(people.length)]
  return isReached
    ? t().quorumReached(there, all, formatCount(needed))
    : t().quorumMissing(there, all, formatCount(needed - present))
}

/** How many people of the partnership are marked as present. */
export const presentCount = (room: Room): number => {
  const known = new Set(room.people().map(({ id }) => id))
  return room
    .content()
    .attendance.filter(({ personId, presence }) => presence === 'present' && known.has(personId)).length
}

const PersonRow = (props: { personId: string; name: string; what?: string }): JSX.Element => {
  const room = useRoom()
  const presence = () =>
    room.content().attendance.find(({ personId }) => personId === props.personId)?.presence
  const isHere = () =>
    props.personId === room.meetings.me.personId ||
    room.document.signals.peers().some(({ personId }) => personId === props.personId)
  const Toggle = (toggle: { is: 'present' | 'excused' }): JSX.Element => (
    <button
      type="button"
      class={styles.toggle}
      aria-pressed={presence() === toggle.is}
      aria-label={t().mark(props.name, t()[toggle.is])}
      onClick={() => setPresence(room.doc, props.personId, presence() === toggle.is ? undefined : toggle.is)}
    >
      {t()[toggle.is]}
    </button>
  )
  return (
    <li class={styles.person}>
      <span class={styles.personName}>
        {props.name}
        <Show when={props.what}>
          <span class={styles.soft}> ({props.what})</span>
        </Show>
        <Show when={isHere()}>
          <span class={styles.soft}> {t().here}</span>
        </Show>
      </span>
      <Show
        when={room.editable()}
        fallback={<span class={styles.soft}>{t()[presence() ?? 'notMarked']}</span>}
      >
        <span class={styles.toggles}>
          <Toggle is="present" />
          <Toggle is="excused" />
        </span>
      </Show>
    </li>
  )
}

const Guests = (): JSX.Element => {
  const room = useRoom()
  const [name, setName] = createSignal('')
  const ids = idsOf(() => room.content().guests)
  const nameOf = (id: string) => room.content().guests.find((guest) => guest.id === id)?.name ?? ''
  const add = (): void => {
    const guest = name().trim()
    if (guest === '') return
    setGuest(room.doc, newId(), guest)
    setName('')
  }
  return (
    <>
      <Show when={ids().length > 0}>
        <ul class={styles.people}>
          <For each={ids()}>
            {(id) => (
              <li class={styles.person}>
                <span class={styles.personName}>
                  {nameOf(id)} <span class={styles.soft}>({t().guests})</span>
                </span>
                <Show when={room.editable()}>
                  <IconButton
                    icon="close"
                    label={t().removeGuest(nameOf(id))}
                    onPress={() => setGuest(room.doc, id, undefined)}
                  />
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={room.editable()}>
        <form
          class={styles.addRow}
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <TextField label={t().guestName} value={name()} maxLength={80} onInput={setName} />
          <Button type="submit">{t().addGuest}</Button>
        </form>
      </Show>
    </>
  )
}

/** Who is there, who leads and writes, and whether they are enough to decide. */
export const Attendance = (): JSX.Element => {
  const room = useRoom()
  const chosen = () => [
    { value: '', text: t().nobodyYet },
    ...room.people().map(({ id, name }) => ({ value: id, text: name })),
  ]
  return (
    <div class={styles.panel}>
      <p class={styles.quorum} role="status">
        {quorumWords(room)}
      </p>
      <ul class={styles.people}>
        <For each={room.people()}>{({ id, name }) => <PersonRow personId={id} name={name} />}</For>
        <For each={room.facilitators()}>
          {({ id, name }) => <PersonRow personId={id} name={name} what={t().facilitator} />}
        </For>
      </ul>
      <Guests />
      <Show when={room.editable()}>
        <SelectField
          label={t().chair}
          options={chosen()}
          value={room.content().chairId ?? room.meeting().chairId ?? ''}
          onChoose={(chair) => setMeeting(room.doc, { chair: chair || undefined })}
        />
        <SelectField
          label={t().noteTaker}
          options={chosen()}
          value={room.content().noteTakerId ?? room.meeting().noteTakerId ?? ''}
          onChoose={(noteTaker) => setMeeting(room.doc, { noteTaker: noteTaker || undefined })}
        />
      </Show>
    </div>
  )
}
