import type { CellChangeView } from '@rembuk/contract/history'
import { type JSX, Show } from 'solid-js'
import { formatMoment } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { quantityWords } from '../cells/cell-words'
import { t } from '../messages'
import { authorName } from './author-name'
import { shownQuantity } from './cell-keys'
import styles from './history.module.css'
import { t as historyWords } from './words'

/** What a cell showed, in words; "kosong" for nothing. */
export const valueWords = (values: CellChangeView['before']): string =>
  quantityWords(shownQuantity(values)) || t().empty

/** One change: who, when, from what to what, and what can be done about it. */
export const ChangeRow = (props: {
  change: CellChangeView
  /** Whether the cell shows something else now and this person may write. */
  canPutBack: boolean
  onPutBack: () => void
  onSee?: () => void
}): JSX.Element => (
  <li class={styles.change}>
    <div class={styles.text}>
      <span>
        <strong>{authorName(props.change.author)}</strong> · {formatMoment(props.change.at)}
      </span>
      <span class={styles.values}>
        {historyWords().change(valueWords(props.change.before), valueWords(props.change.after))}
      </span>
    </div>
    <Show when={props.canPutBack}>
      <Button label={historyWords().putBackTo(valueWords(props.change.before))} onPress={props.onPutBack}>
        {historyWords().putBack}
      </Button>
    </Show>
    <Show when={props.onSee}>
      <div class={styles.see}>
        <Button variant="quiet" onPress={() => props.onSee?.()}>
          {historyWords().seeThen}
        </Button>
      </div>
    </Show>
  </li>
)
