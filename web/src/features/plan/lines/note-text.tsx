import type { Day } from '@rembuk/core/calendar'
import type { InputLine } from '@rembuk/plandoc/line'
import { createMemo, type JSX, Show } from 'solid-js'
import { useDesk } from '../cells/desk'
import { lineNote } from './line-note'
import styles from './lines.module.css'

/** What a person should know about a number, in one quiet line; nothing where there is nothing to say. */
const NoteText = (props: { line: InputLine; monday: Day }): JSX.Element => {
  const desk = useDesk()
  const note = createMemo(() => lineNote(desk, props.line, desk.mondays().indexOf(props.monday)))
  return <Show when={note()}>{(words) => <span class={styles.note}>{words()}</span>}</Show>
}

export default NoteText
