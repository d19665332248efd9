import type { Day } from '@rembuk/core/calendar'
import { createSignal, type JSX, onCleanup } from 'solid-js'
import { render } from 'solid-js/web'
import { Button } from '../../../../ui/button'
import { Choice } from '../../../../ui/choice'
import { Dialog, DialogActions } from '../../../../ui/dialog'
import { DeskProvider, useDesk } from '../../cells/desk'
import { t as planWords } from '../../messages'
import { t } from '../words'
import { type Paper, PrintView } from './print-view'

/** Marks the page as being printed: styles then show the print view alone. */
const MARK = 'data-printing'

/** Asks for the paper, then prints the whole plan. */
export const PrintDialog = (props: { partnership: string; today: Day; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  const [paper, setPaper] = createSignal<Paper>('a4')
  let clear = (): void => {}
  onCleanup(() => clear())

  /** Puts the plan beside the app, where print styles find it. */
  const layOut = (): void => {
    const place = document.body.appendChild(document.createElement('div'))
    const dispose = render(
      () => (
        <DeskProvider value={desk}>
          <PrintView partnership={props.partnership} today={props.today} paper={paper()} />
        </DeskProvider>
      ),
      place,
    )
    document.documentElement.setAttribute(MARK, '')
    clear = () => {
      dispose()
      place.remove()
      document.documentElement.removeAttribute(MARK)
    }
  }
  const print = (): void => {
    clear()
    layOut()
    addEventListener('afterprint', () => props.onClose(), { once: true })
    window.print()
  }

  return (
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
  )
}
