import type { CellChangeView } from '@rembuk/contract/history'
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Skeleton } from '../../../ui/skeleton'
import { EmptyState, ErrorState } from '../../../ui/state'
import { announce } from '../../../ui/toast-store'
import { cellName, quantityWords } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import type { Target } from '../cells/write'
import { t } from '../messages'
import { createCellHistory } from './cell-history'
import { shownQuantity } from './cell-keys'
import { ChangeRow, valueWords } from './change-row'
import styles from './history.module.css'
import type { Moment } from './open-history'
import { rememberPlace } from './place'
import { restoreCell } from './restore-cell'
import { troubleWords } from './trouble-words'
import { t as historyWords } from './words'

/** Who changed one number and when, with the way back to each value and to the plan of then. */
const HistoryDialog = (props: {
  documentId: string
  target: Target
  onSee: (moment: Moment) => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const history = createCellHistory(props.documentId, props.target)
  const name = () => cellName(desk, props.target.line, props.target.monday)
  const now = () => desk.quantity(props.target.line, props.target.monday)
  const putBack = (values: CellChangeView['before']): void => {
    restoreCell(desk.doc, props.target, values)
    announce(historyWords().wasPutBack(valueWords(values)))
    props.onClose()
  }

  return (
    <Dialog title={historyWords().title(name())} closeLabel={t().close} onClose={props.onClose}>
      <p class={styles.now}>{historyWords().now(quantityWords(now()) || t().empty)}</p>
      <ul class={styles.changes}>
        <For each={history.changes()}>
          {(change) => (
            <ChangeRow
              change={change}
              canPutBack={desk.editable() && shownQuantity(change.before) !== now()}
              onPutBack={() => putBack(change.before)}
              onSee={() => {
                rememberPlace()
                props.onSee({ n: change.n, at: change.at })
              }}
            />
          )}
        </For>
      </ul>
      <Switch fallback={<Skeleton label={historyWords().loading} blocks={['short', 'short', 'short']} />}>
        <Match when={history.problem()}>
          {(problem) => (
            <ErrorState
              title={historyWords().failedTitle}
              text={troubleWords(problem())}
              retryLabel={t().retry}
              onRetry={history.askMore}
            />
          )}
        </Match>
        <Match when={history.more() === false}>
          <Show when={history.changes().length === 0}>
            <EmptyState icon="history" title={historyWords().noneTitle} text={historyWords().noneText} />
          </Show>
        </Match>
        <Match when={history.more()}>
          <Button busy={history.busy()} onPress={history.askMore}>
            {historyWords().older}
          </Button>
        </Match>
      </Switch>
    </Dialog>
  )
}

export default HistoryDialog
