import { isParagraph } from '@rembuk/core/label'
import { createSignal, type JSX } from 'solid-js'
import { TextAreaField } from '../../../ui/text-area-field'
import { FormDialog } from '../form-dialog'
import type { Support } from '../support-state'
import { t } from './words'

/** Asks what came of an assistance; it needs no further look then. */
export const OutcomeDialog = (props: {
  assistanceId: string
  support: Support
  onClose: () => void
}): JSX.Element => {
  const [note, setNote] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const isGood = () => isParagraph(note().trim())
  return (
    <FormDialog
      title={t().outcomeTitle}
      onSave={() => {
        setTried(true)
        if (!isGood()) return undefined
        return props.support.report({
          kind: 'followed-up',
          assistanceId: props.assistanceId,
          note: note().trim(),
        })
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
