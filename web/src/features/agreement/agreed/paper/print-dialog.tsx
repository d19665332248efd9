import type { JSX } from 'solid-js'
import { formatLongMoment } from '../../../../i18n/format'
import { formatCount } from '../../../../i18n/numbers'
import { PrintDialog as Dialog, type Paper } from '../../../../ui/print-dialog'
import { AgreedSheet } from '../agreed-sheet'
import type { Agreed } from '../load-agreed'
import { t } from '../words'
import styles from './paper.module.css'

const Sheet = (props: { agreed: Agreed; paper: Paper }): JSX.Element => (
  <div class={`${styles.paper} ${styles[props.paper]}`}>
    <h1>{t().numbered(formatCount(props.agreed.content.agreed.version))}</h1>
    <p>{t().of(props.agreed.partnership)}</p>
    <p>{t().agreedAt(formatLongMoment(props.agreed.content.agreed.at))}</p>
    <AgreedSheet agreed={props.agreed} whole />
  </div>
)

/** Asks for the paper, then prints the whole agreement. */
export const PrintDialog = (props: { agreed: Agreed; onClose: () => void }): JSX.Element => (
  <Dialog
    words={t()}
    sheet={(paper) => <Sheet agreed={props.agreed} paper={paper} />}
    onClose={props.onClose}
  />
)
