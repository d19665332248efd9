import { MAX_NOTES } from '@rembuk/core/meeting/meeting-content'
import { setItem } from '@rembuk/plandoc/meeting/edit'
import { notesText } from '@rembuk/plandoc/meeting/notes'
import { meetingRoots } from '@rembuk/plandoc/meeting/roots'
import { type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { WritingField } from '../../../writing/writing-field'
import { AboutItem } from '../cycle/about-item'
import { FacilitatorNotes } from './facilitator-notes'
import { type OutcomeDialogName, Outcomes } from './outcomes'
import { useRoom } from './room'
import styles from './room.module.css'
import { Timer } from './timer'
import { t } from './words'

/** One item of the agenda while it is talked about: its time, what it is about, its notes, what comes of it. */
export const ItemPanel = (props: {
  itemId: string
  index: number
  adding: OutcomeDialogName | undefined
  onAdd: (name: OutcomeDialogName | undefined) => void
}): JSX.Element => {
  const room = useRoom()
  const item = () => room.item(props.itemId)
  const toggleDone = (): void => {
    const isDone = item()?.isDone
    setItem(room.doc, props.itemId, { done: isDone ? undefined : true })
  }
  return (
    <Show when={item()}>
      {(known) => (
        <section class={styles.itemPanel} aria-labelledby="judul-agenda">
          <div class={styles.itemHead}>
            <p class={styles.soft}>
              {t().item(formatCount(props.index + 1), formatCount(room.itemIds().length))}
            </p>
            <Timer item={known()} />
          </div>
          <h2 id="judul-agenda">{known().title}</h2>
          <AboutItem itemId={props.itemId} />
          <WritingField
            label={t().notes}
            hint={room.editable() ? t().notesHint : undefined}
            name={meetingRoots.notes(props.itemId)}
            text={notesText(room.doc, props.itemId)}
            peers={room.document.signals.peers()}
            setPresence={room.document.live.setPresence}
            editable={room.editable()}
            maxLength={MAX_NOTES}
          />
          <FacilitatorNotes itemId={props.itemId} />
          <Outcomes itemId={props.itemId} adding={props.adding} onClose={() => props.onAdd(undefined)} />
          <Show when={room.editable()}>
            <div class={styles.itemActions}>
              <Button variant="quiet" onPress={() => props.onAdd('view')}>
                {t().addView}
              </Button>
              <Button variant="quiet" icon="check" onPress={toggleDone}>
                {known().isDone ? t().undone : t().done}
              </Button>
            </div>
          </Show>
        </section>
      )}
    </Show>
  )
}
