import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import styles from './fault-notice.module.css'
import { t } from './words'

/** Calmly says that something in the document could not be read; the rest of the plan works. */
const FaultNotice = (): JSX.Element => {
  const desk = useDesk()
  const [open, setOpen] = createSignal(false)
  return (
    <>
      <Notice tone="warning">
        <div class={styles.line}>
          <span>{t().planFaults(desk.faults().length)}</span>
          <Button variant="quiet" onPress={() => setOpen(true)}>
            {t().showFaults}
          </Button>
        </div>
      </Notice>
      <Show when={open()}>
        <Dialog title={t().planFaultsTitle} closeLabel={planWords().close} onClose={() => setOpen(false)}>
          <ul class={styles.list}>
            <For each={desk.faults()}>
              {(fault) => <li class={styles.fault}>{[fault.root, fault.key].filter(Boolean).join(' @ ')}</li>}
            </For>
          </ul>
        </Dialog>
      </Show>
    </>
  )
}

export default FaultNotice
