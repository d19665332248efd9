import type { Day } from '@rembuk/core/calendar'
import type { InputLine } from '@rembuk/plandoc/line'
import { createMemo, createUniqueId, type JSX, Show } from 'solid-js'
import { PeerMark, presenceWords } from '../../../presence/peer-mark'
import { part } from '../../../ui/part'
import { inWeek, quantityWords } from '../cells/cell-words'
import { commented } from '../cells/commented'
import { useDesk } from '../cells/desk'
import { draftWords } from '../cells/draft-words'
import { cellKey, hasNote } from '../cells/lines'
import { t } from '../messages'
import { Cell } from './cell'
import { CellEditor } from './cell-editor'
import styles from './grid.module.css'
import type { GridView, RowView } from './grid-view'

const CellNote = part(() => import('../lines/cell-note'))

/** One number that people fill in. */
export const InputCell = (props: {
  view: GridView
  row: RowView
  line: InputLine
  monday: Day
}): JSX.Element => {
  const desk = useDesk()
  const { grid, commands } = props.view
  const id = createUniqueId()
  const key = cellKey(props.line, props.monday)
  const noted = hasNote(props.line)
  const quantity = createMemo(() => desk.quantity(props.line, props.monday))
  const draft = createMemo(() => desk.drafts.of(key))
  const peers = createMemo(() => desk.peersAt(key))
  const editing = () => (grid.isActive(key) ? grid.editing() : undefined)
  const name = () => inWeek(props.row.name(), props.monday)
  const shown = () => draft()?.text ?? quantityWords(quantity())
  const overwritten = () => desk.isOverwritten(key)
  const told = () => draft() && grid.isActive(key)
  const isLow = () => props.view.isLow(props.row.index())
  const isRight = () => props.view.isRight(grid.columnIndex(props.monday))
  const commit = (text: string): boolean =>
    !desk.editable() || commands.commit({ line: props.line, monday: props.monday }, text)

  return (
    <Cell
      view={props.view}
      row={props.row}
      line={props.line}
      monday={props.monday}
      label={[
        `${name()}: ${shown() || t().empty}`,
        commented().has(key) && t().hasComment,
        presenceWords(peers()),
      ]
        .filter(Boolean)
        .join('. ')}
      title={presenceWords(peers()) || undefined}
      class={`${styles.input} ${draft() ? styles.bad : ''} ${overwritten() ? styles.flash : ''} ${peers().length > 0 ? styles.visited : ''} ${told() || (noted && grid.isActive(key)) ? styles.told : ''}`}
      invalid={draft() !== undefined}
      describedBy={told() || (noted && !draft()) ? id : undefined}
    >
      <Show when={editing()} keyed fallback={shown()}>
        {(start) => (
          <CellEditor
            label={name()}
            start={start}
            invalid={draft() !== undefined}
            describedBy={told() ? id : undefined}
            onCommit={(text, move) => props.view.move(move, false, () => commit(text))}
            onFill={(text) => {
              if (desk.editable() && !commands.fillAll(grid.active(), text)) return false
              grid.endEdit()
              props.view.focus()
              return true
            }}
            onLeave={(text) => {
              commit(text)
              if (grid.isActive(key)) grid.endEdit()
            }}
            onCancel={() => {
              desk.drafts.drop([key])
              grid.endEdit()
              props.view.focus()
            }}
          />
        )}
      </Show>
      <PeerMark peers={peers()} below={props.view.isTop(props.row.index())} toLeft={isRight()} />
      <Show when={noted && !draft() && !editing()}>
        <CellNote
          line={props.line}
          monday={props.monday}
          id={id}
          open={grid.isActive(key)}
          toLeft={isRight()}
          above={isLow()}
        />
      </Show>
      <Show when={told() && draft()}>
        {(bad) => (
          <span
            class={styles.problem}
            classList={{
              [styles.toLeft ?? '']: isRight(),
              [styles.above ?? '']: isLow(),
            }}
            id={id}
            role="alert"
          >
            {draftWords(bad())}
          </span>
        )}
      </Show>
    </Cell>
  )
}
