import { type JSX, Show } from 'solid-js'
import { formatCount } from '../../i18n/numbers'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import type { ProducerDraft } from './draft'
import { type FieldProblems, producerField } from './field-problems'
import { t } from './messages'
import styles from './new-partnership.module.css'

/** The name of a row as the person knows it. */
export const rowName = (row: ProducerDraft, index: number): string =>
  row.name.trim() || t().producer(formatCount(index + 1))

/** One producer of the form. */
export const ProducerRow = (props: {
  row: ProducerDraft
  index: number
  isMine: boolean
  problems: FieldProblems
  onEdit: (field: 'name' | 'contactName' | 'contactPhone', text: string) => void
  /** Absent for the only row. */
  onRemove?: () => void
}): JSX.Element => {
  const problem = (field: 'name' | 'contactName' | 'contactPhone') =>
    props.problems[producerField(props.row.key, field)]
  return (
    <fieldset class={styles.producer}>
      <legend class={styles.legend}>{t().producer(formatCount(props.index + 1))}</legend>
      <Show when={props.onRemove}>
        {(remove) => (
          <span class={styles.remove}>
            <Button
              variant="quiet"
              icon="close"
              label={t().removeProducer(rowName(props.row, props.index))}
              onPress={() => remove()()}
            >
              {t().remove}
            </Button>
          </span>
        )}
      </Show>
      <TextField
        label={t().producerName}
        maxLength={80}
        value={props.row.name}
        error={
          problem('name') && (problem('name') === 'missing' ? t().missing.producerName : t().notUnderstood)
        }
        onInput={(text) => props.onEdit('name', text)}
      />
      <Show when={!props.isMine}>
        <TextField
          label={t().contactName}
          optional={t().mayBeEmpty}
          maxLength={80}
          value={props.row.contactName}
          error={problem('contactName') && t().notUnderstood}
          onInput={(text) => props.onEdit('contactName', text)}
        />
        <TextField
          label={t().contactPhone}
          optional={t().mayBeEmpty}
          hint={t().contactHint}
          keyboard="tel"
          maxLength={24}
          value={props.row.contactPhone}
          error={problem('contactPhone') && t().phoneError}
          onInput={(text) => props.onEdit('contactPhone', text)}
        />
      </Show>
    </fieldset>
  )
}
