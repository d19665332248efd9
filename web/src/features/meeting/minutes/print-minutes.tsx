import type { JSX } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { type Paper, PrintDialog } from '../../../ui/print-dialog'
import type { Held } from './held'
import styles from './minutes.module.css'
import { MinutesSheet } from './minutes-sheet'
import { t } from './words'

const Sheet = (props: { held: Held; paper: Paper }): JSX.Element => (
  <div class={`${styles.paper} ${styles[props.paper]}`}>
    <h1>{t().title(formatCount(props.held.minutes.number))}</h1>
    <p>
      {props.held.minutes.title}
      <br />
      {t().of(props.held.partnership)}
    </p>
    <MinutesSheet held={props.held} />
  </div>
)

/** Asks for the paper, then prints the minutes. */
const PrintMinutes = (props: { held: Held; onClose: () => void }): JSX.Element => (
  <PrintDialog
    words={t()}
    sheet={(paper) => <Sheet held={props.held} paper={paper} />}
    onClose={props.onClose}
  />
)

export default PrintMinutes
