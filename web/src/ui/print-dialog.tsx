import { createSignal, type JSX, onCleanup } from 'solid-js'
import { render } from 'solid-js/web'
import { Button } from './button'
import { Choice } from './choice'
import { Dialog, DialogActions } from './dialog'
import styles from './print-dialog.module.css'

export type Paper = 'a4' | 'folio'

export interface PrintWords {
  /** Title and button, such as "Cetak". */
  print: string
  close: string
  paper: string
  folio: string
}

/** Marks the page as being printed, and what is printed: styles then show the sheet alone. */
const MARK = 'data-printing'
const SHEET_MARK = 'data-sheet'

/**
 * Asks for the paper, then prints a sheet of its own in place of the page. The sheet sets its form for each
 * paper by a named `@page`, and needs no regard for the screen: it is there for the printer alone.
 */
export const PrintDialog = (props: {
  words: PrintWords
  hint?: string
  /** Rendered beside the app, outside its contexts. */
  sheet: (paper: Paper) => JSX.Element
  onClose: () => void
}): JSX.Element => {
  const [paper, setPaper] = createSignal<Paper>('a4')
  let clear = (): void => {}
  onCleanup(() => clear())

  const layOut = (): void => {
    const place = document.createElement('div')
    place.className = styles.place ?? ''
    place.setAttribute(SHEET_MARK, '')
    document.body.append(place)
    const dispose = render(() => props.sheet(paper()), place)
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
    <Dialog title={props.words.print} closeLabel={props.words.close} onClose={props.onClose}>
      <Choice
        legend={props.words.paper}
        options={[
          { value: 'a4', text: 'A4' },
          { value: 'folio', text: props.words.folio },
        ]}
        value={paper()}
        onChoose={setPaper}
      />
      {props.hint && <p>{props.hint}</p>}
      <DialogActions>
        <Button variant="primary" onPress={print}>
          {props.words.print}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
