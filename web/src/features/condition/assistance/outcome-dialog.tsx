import { isParagraph } from '@rembuk/core/label'
import { createSignal, type JSX } from 'solid-js'
import { TextAreaField } from '../../../ui/text-area-field'
import { FormDialog } from '../form-dialog'
import { t } from './words'

/** Asks what came of an assistance; it needs no further look then. Begins with what was refused, if anything. */
export const OutcomeDialog = (props: {
  start: string | undefined
  onSave: (note: string) => Promise<void>
  onClose: () => void
}): JSX.Element => {
  const [note, setNote] = createSignal(props.start ?? '')
  const [isTried, setTried] = createSignal(false)
  const isGood = () => isParagraph(note().trim())
  return (
    <FormDialog
      title={t().outcomeTitle}
      onSave={() => {
        setTried(true)
        return isGood() ? props.onSave(note().trim()) : undefined
      }}
      onClose={props.onClose}
    >
      <TextAreaField
        label={t().outcomeNote}
        error={isTried() && !isGood() ? t().outcomeError : undefined}
        value={note()}
        onInput={setNote}
      />
    </FormDialog>
  )
}
