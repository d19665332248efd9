import type { DifferingView } from '@rembuk/core/meeting/meeting-content'
import { type OutcomeKind, removeOutcome, setOutcome } from '@rembuk/plandoc/meeting/edit'
import { createSignal, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { announce } from '../../../ui/toast-store'
import { newId } from '../new-id'
import { NoteField, oneLine } from '../note-field'
import { Chips } from './chips'
import { useRoom } from './room'
import styles from './room.module.css'
import { t } from './words'

interface OutcomeDialogProps<Outcome> {
  /** The item that it belongs to; a changed one stays with its own. */
  itemId: string | undefined
  /** What is changed; a new one without. */
  outcome?: Outcome | undefined
  onClose: () => void
}

/** The frame of a form of what comes of a meeting: fields, a way to remove what is there, and to save. */
export const OutcomeForm = (props: {
  title: string
  kind: OutcomeKind
  id?: string | undefined
  children: JSX.Element
  actions: JSX.Element
  onSubmit: () => void
  onClose: () => void
}): JSX.Element => {
  const room = useRoom()
  return (
    <Dialog title={props.title} closeLabel={t().closeDialog} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          props.onSubmit()
        }}
      >
        {props.children}
        <DialogActions>
          <Show when={props.id} fallback={<Button onPress={props.onClose}>{t().cancel}</Button>}>
            {(id) => (
              <Button
                variant="danger"
                onPress={() => {
                  removeOutcome(room.doc, { kind: props.kind, id: id() })
                  props.onClose()
                }}
              >
                {t().remove}
              </Button>
            )}
          </Show>
          {props.actions}
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** The form of an outcome that is a text first; `more` is what its other fields, the children, say. */
const TextOutcomeDialog = (
  props: OutcomeDialogProps<{ id: string; text: string }> & {
    kind: 'decision' | 'view'
    title: string
    label: string
    more?: () => { person: string | undefined; resolution: string | undefined }
    children?: JSX.Element
  },
): JSX.Element => {
  const room = useRoom()
  const [text, setText] = createSignal(props.outcome?.text ?? '')
  const [isTried, setTried] = createSignal(false)
  const save = (): void => {
    setTried(true)
    if (oneLine(text()) === '') return
    setOutcome(
      room.doc,
      { kind: props.kind, id: props.outcome?.id ?? newId() },
      {
        text: oneLine(text()),
        ...props.more?.(),
        ...(!props.outcome && props.itemId !== undefined && { item: props.itemId }),
      },
    )
    announce(t().saved)
    props.onClose()
  }
  return (
    <OutcomeForm
      title={props.title}
      kind={props.kind}
      id={props.outcome?.id}
      onSubmit={save}
      onClose={props.onClose}
      actions={
        <Button type="submit" variant="primary">
          {t().save}
        </Button>
      }
    >
      <NoteField
        label={props.label}
        value={text()}
        error={isTried() && oneLine(text()) === '' ? t().textFault : undefined}
        onInput={setText}
      />
      {props.children}
    </OutcomeForm>
  )
}

/** The form of a decision. */
export const DecisionDialog = (props: OutcomeDialogProps<{ id: string; text: string }>): JSX.Element => (
  <TextOutcomeDialog {...props} kind="decision" title={t().addDecision} label={t().decisionText} />
)

/** The form of a view that differs from the others', and of how it was settled. */
export const ViewDialog = (props: OutcomeDialogProps<DifferingView>): JSX.Element => {
  const room = useRoom()
  const [personId, setPersonId] = createSignal(props.outcome?.personId)
  const [resolution, setResolution] = createSignal(props.outcome?.resolution ?? '')
  return (
    <TextOutcomeDialog
      {...props}
      kind="view"
      title={t().addView}
      label={t().viewText}
      more={() => ({ person: personId(), resolution: oneLine(resolution()) || undefined })}
    >
      <Chips
        legend={t().whose}
        options={room.people().map(({ id, name }) => ({ value: id, text: name }))}
        value={personId()}
        onChoose={setPersonId}
      />
      <NoteField
        label={t().resolution}
        optional={t().optional}
        hint={t().resolutionHint}
        value={resolution()}
        onInput={setResolution}
      />
    </TextOutcomeDialog>
  )
}
