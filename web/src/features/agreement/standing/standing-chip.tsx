import type { JSX } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { Icon, type IconName } from '../../../ui/icon'
import { t } from '../messages'
import type { Standing } from './standing'
import styles from './standing.module.css'

const icons: Record<Standing['is'], IconName> = {
  draft: 'agreement',
  proposed: 'people',
  waiting: 'people',
  agreed: 'check',
  refused: 'close',
  expired: 'history',
}

const chipWords = (standing: Standing): string => {
  switch (standing.is) {
    case 'waiting':
      return t().chips.waiting(formatCount(standing.waiting.length), formatCount(standing.of))
    default:
      return t().chips[standing.is]
  }
}

/** The state in a few words, with a picture and a colour beside them. */
export const StandingChip = (props: { standing: Standing }): JSX.Element => (
  <span class={`${styles.chip} ${styles[props.standing.is] ?? ''}`} data-standing={props.standing.is}>
    <Icon name={icons[props.standing.is]} size={20} />
    {chipWords(props.standing)}
  </span>
)
