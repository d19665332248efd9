import { For, type JSX } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { t as planWords } from '../messages'
import styles from './preview/preview.module.css'
import { t } from './words'

export const planActions = [
  'paste',
  'import',
  'exportSheet',
  'exportCsv',
  'exportTable',
  'print',
  'summary',
  'nextPeriod',
  'period',
] as const
export type PlanAction = (typeof planActions)[number]

/** Actions that change the plan. */
const changing: readonly PlanAction[] = ['paste', 'import', 'nextPeriod']

/** What else can be done with the plan. Who only reads it is not offered what changes it. */
export const MenuDialog = (props: {
  editable: boolean
  onChoose: (action: PlanAction) => void
  onClose: () => void
}): JSX.Element => (
  <Dialog title={t().menuTitle} closeLabel={planWords().close} onClose={props.onClose}>
    <div class={styles.menu}>
      <For each={planActions.filter((action) => props.editable || !changing.includes(action))}>
        {(action) => (
          <Button wide onPress={() => props.onChoose(action)}>
            {t()[action]}
          </Button>
        )}
      </For>
    </div>
  </Dialog>
)
