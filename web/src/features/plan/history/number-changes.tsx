import type { CellChangeView } from '@rembuk/contract/history'
import type { Thousandths } from '@rembuk/core/quantity'
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { Button } from '../../../ui/button'
import { Skeleton } from '../../../ui/skeleton'
import { EmptyState, ErrorState } from '../../../ui/state'
import { useDesk } from '../cells/desk'
import { t } from '../messages'
import { createCellHistory, type NumberAt } from './cell-history'
import { shownQuantity } from './cell-keys'
import { ChangeRow } from './change-row'
import styles from './history.module.css'
import type { Moment } from './open-history'
import { troubleWords } from './trouble-words'
import { t as historyWords } from './words'

/** Who changed one number and when, the newest first, page by page; with the way back to each value for those who may write. */
const NumberChanges = (props: {
  documentId: string
  number: NumberAt
  /** What it shows now. */
  now: Thousandths | undefined
  onPutBack: (values: CellChangeView['before']) => void
  /** Leads to the plan of then; without it there is no such way. */
  onSee?: (moment: Moment) => void
}): JSX.Element => {
  const desk = useDesk()
  const history = createCellHistory(props.documentId, props.number)
  return (
    <>
      <ul class={styles.changes}>
        <For each={history.changes()}>
          {(change) => (
            <ChangeRow
              change={change}
              canPutBack={desk.editable() && shownQuantity(change.before) !== props.now}
              onPutBack={() => props.onPutBack(change.before)}
              onSee={props.onSee && (() => props.onSee?.({ n: change.n, at: change.at }))}
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
    </>
  )
}

export default NumberChanges
