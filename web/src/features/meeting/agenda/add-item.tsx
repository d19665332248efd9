import { MAX_NOTE } from '@rembuk/core/label'
import { addItems } from '@rembuk/plandoc/meeting/edit'
import { createSignal, type JSX } from 'solid-js'
import { Button } from '../../../ui/button'
import { TextField } from '../../../ui/text-field'
import { newId } from '../new-id'
import { useRoom } from '../room/room'
import styles from './agenda.module.css'
import { t } from './words'

/** Planned for an item that somebody adds. */
export const USUAL_MINUTES = 10

/** Puts something to talk about behind the rest of the agenda, before the meeting and while it is held. */
export const AddItem = (): JSX.Element => {
  const room = useRoom()
  const [text, setText] = createSignal('')
  const add = (): void => {
    const title = text().trim()
    if (title === '') return
    addItems(room.doc, [{ id: newId(), title, minutes: USUAL_MINUTES }])
    setText('')
  }
  return (
    <form
      class={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField label={t().addLabel} value={text()} maxLength={MAX_NOTE} onInput={setText} />
      <Button type="submit" icon="plus">
        {t().add}
      </Button>
    </form>
  )
}
