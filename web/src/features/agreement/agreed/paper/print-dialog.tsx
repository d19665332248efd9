import { createSignal, type JSX, onCleanup } from 'solid-js'
import { render } from 'solid-js/web'
import { formatLongMoment } from '../../../../i18n/format'
import { formatCount } from '../../../../i18n/numbers'
import { Button } from '../../../../ui/button'
import { Choice } from '../../../../ui/choice'
import { Dialog, DialogActions } from '../../../../ui/dialog'
import { AgreedSheet } from '../agreed-sheet'
import type { Agreed } from '../load-agreed'
import { t } from '../words'
import styles from './paper.module.css'

type Paper = 'a4' | 'folio'

/** Marks the page as being printed: styles then show the sheet alone. */
const MARK = 'data-printing-agreement'

const Sheet = (props: { agreed: Agreed; paper: Paper }): JSX.Element => (
  <div class={`${styles.paper} ${styles[props.paper]}`} data-paper={props.paper}>
    <h1>{t().numbered(formatCount(props.agreed.content.agreed.version))}</h1>
    <p>{t().of(props.agreed.partnership)}</p>
    <p>{t().agreedAt(formatLongMoment(props.agreed.content.agreed.at))}</p>
    <AgreedSheet agreed={props.agreed} whole />
  </div>
)

/** Asks for the paper, then prints the whole agreement. */
export const PrintDialog = (props: { agreed: Agreed; onClose: () => void }): JSX.Element => {
  const [paper, setPaper] = createSignal<Paper>('a4')
  let clear = (): void => {}
  onCleanup(() => clear())

  /** Puts the sheet beside the app, where print styles find it. */
  const layOut = (): void => {
    const place = document.body.appendChild(document.createElement('div'))
    const dispose = render(() => <Sheet agreed={props.agreed} paper={paper()} />, place)
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
    <Dialog title={t().print} closeLabel={t().close} onClose={props.onClose}>
      <Choice
        legend={t().paper}
        options={[
          { value: 'a4', text: 'A4' },
          { value: 'folio', text: t().folio },
        ]}
        value={paper()}
        onChoose={setPaper}
      />
      <DialogActions>
        <Button variant="primary" onPress={print}>
          {t().print}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
