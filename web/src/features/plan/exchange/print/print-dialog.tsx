import type { Day } from '@rembuk/core/calendar'
import { createSignal, type JSX, onCleanup, Show } from 'solid-js'
import { Portal } from 'solid-js/web'
import { Button } from '../../../../ui/button'
import { Choice } from '../../../../ui/choice'
import { Dialog, DialogActions } from '../../../../ui/dialog'
import { t as planWords } from '../../messages'
import { t } from '../words'
import { type Paper, PrintView } from './print-view'

/** Marks the page as being printed: styles then show the print view alone. */
const MARK = 'data-printing'

/** Asks for the paper, then prints the whole plan. */
export const PrintDialog = (props: { partnership: string; today: Day; onClose: () => void }): JSX.Element => {
  const [paper, setPaper] = createSignal<Paper>('a4')
  const [printing, setPrinting] = createSignal(false)
  const root = document.documentElement
  onCleanup(() => root.removeAttribute(MARK))
  const print = (): void => {
    setPrinting(true)
    root.setAttribute(MARK, '')
    addEventListener('afterprint', () => props.onClose(), { once: true })
    window.print()
  }
  return (
    <>
      <Dialog title={t().print} closeLabel={planWords().close} onClose={props.onClose}>
        <Choice
          legend={t().paper}
          options={[
            { value: 'a4', text: 'A4' },
            { value: 'folio', text: t().folio },
          ]}
          value={paper()}
          onChoose={setPaper}
        />
        <p>{t().printHint}</p>
        <DialogActions>
          <Button variant="primary" onPress={print}>
            {t().print}
          </Button>
        </DialogActions>
      </Dialog>
      <Show when={printing()}>
        <Portal>
          <PrintView partnership={props.partnership} today={props.today} paper={paper()} />
        </Portal>
      </Show>
    </>
  )
}
