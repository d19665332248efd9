import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { isGuestOf } from '../invited/invited-to'
import { NoteField, oneLine } from '../note-field'
import { createWrites } from '../writes'
import { useRoom } from './room'
import styles from './room.module.css'
import { t } from './words'

const Form = (props: { itemId: string }): JSX.Element => {
  const room = useRoom()
  const [text, setText] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const { write, busy, problem } = createWrites(room.meetings, () => setText(''))
  const add = (): void => {
    const note = oneLine(text())
    setFault(note === '' ? t().textFault : undefined)
    if (note === '') return
    const { id: meetingId } = room.meeting()
    void write([{ kind: 'noted', meetingId, itemId: props.itemId, text: note }], t().noteAdded)
  }
  return (
    <form
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <NoteField
        label={t().facilitatorNote}
        hint={t().facilitatorNoteHint}
        value={text()}
        error={fault()}
        onInput={setText}
      />
      <Show when={problem()}>{(why) => <Notice tone="trouble">{why()}</Notice>}</Show>
      <div>
        <Button type="submit" busy={busy()}>
          {t().addNote}
        </Button>
      </div>
    </form>
  )
}

/** What invited facilitators noted of an item, each under their name, and for such a one the way to add to it. */
export const FacilitatorNotes = (props: { itemId: string }): JSX.Element => {
  const room = useRoom()
  const notes = () => room.meeting().notes.filter(({ itemId }) => itemId === props.itemId)
  const isWaiting = (id: string) => room.meetings.pending().some(({ entry }) => entry.key === id)
  return (
    <>
      <Show when={notes().length > 0}>
        <section class={styles.guestNotes} aria-labelledby="catatan-pendamping">
          <h3 id="catatan-pendamping">{t().facilitatorNotes}</h3>
          <ul>
            <For each={notes()}>
              {({ id, personId, text }) => (
                <li>
                  {t().said(room.nameOf(personId), text)}
                  <Show when={isWaiting(id)}>
                    <span class={styles.soft}> · {t().waits}</span>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={isGuestOf(room.meetings, room.meeting())}>
        <Form itemId={props.itemId} />
      </Show>
    </>
  )
}
