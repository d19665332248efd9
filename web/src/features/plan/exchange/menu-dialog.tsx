import { For, type JSX } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { t as planWords } from '../messages'
import styles from './preview/preview.module.css'
import { t } from './words'

const planActions = [
  'paste',
  'import',
  'exportSheet',
  'exportCsv',
  'exportTable',
  'print',
  'summary',
  'history',
  'nextPeriod',
  'period',
] as const
export type PlanAction = (typeof planActions)[number]

/** Actions that change the plan. */
const changing: readonly PlanAction[] = ['paste', 'import', 'nextPeriod']
/** Actions for a plan of the past: what goes on is about the plan of now. */
const ofPast: readonly PlanAction[] = ['exportSheet', 'exportCsv', 'exportTable', 'print']

const offered = ({ editable, past }: { editable: boolean; past: boolean }): readonly PlanAction[] =>
  past ? ofPast : planActions.filter((action) => editable || !changing.includes(action))

/**
 * What else can be done with the plan. Who only reads it is not offered what changes it; where it is of the
 * past, only what takes it along.
 */
export const MenuDialog = (props: {
  editable: boolean
  past: boolean
  onChoose: (action: PlanAction) => void
  onClose: () => void
}): JSX.Element => (
  <Dialog title={t().menuTitle} closeLabel={planWords().close} onClose={props.onClose}>
    <div class={styles.menu}>
      <For each={offered(props)}>
        {(action) => (
          <Button wide onPress={() => props.onChoose(action)}>
            {t()[action]}
          </Button>
        )}
      </For>
    </div>
  </Dialog>
)
