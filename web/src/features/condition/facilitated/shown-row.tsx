import type { ShownView } from '@rembuk/contract/facilitation'
import { For, type JSX, Show } from 'solid-js'
import { formatMomentDay } from '../../../i18n/format'
import { Icon } from '../../../ui/icon'
import { agoWords } from '../ago-words'
import { reasonWords } from '../reason-words'
import { StatusChip } from '../status-chip'
import { t as common } from '../words'
import styles from './facilitated.module.css'
import { t } from './words'

/** Reasons that are said in the list; the rest is behind the link. */
const REASONS = 3

/** A partnership: who, where, how it is doing and why, how lively it is and what may be seen. */
export const ShownRow = (props: { shown: ShownView }): JSX.Element => {
  const place = () =>
    [
      props.shown.region,
      props.shown.sector && common().sectors[props.shown.sector],
      common().producers(props.shown.producers),
    ].filter(Boolean)
  return (
    <li class={styles.row} data-partnership={props.shown.partnershipId}>
      <div class={styles.who}>
        <h3>
          <a
            class={styles.open}
            href={`/pendamping/${encodeURIComponent(props.shown.partnershipId)}`}
            aria-label={t().open(props.shown.name)}
          >
            {props.shown.name}
          </a>
        </h3>
        <p class={styles.soft}>{place().join(' · ')}</p>
        <StatusChip status={props.shown.status} />
      </div>
      <ul class={styles.reasons}>
        <For
          each={props.shown.reasons.slice(0, REASONS)}
          fallback={<li class={styles.soft}>{common().noReasons}</li>}
        >
          {(reason) => <li>{reasonWords(reason)}</li>}
        </For>
      </ul>
      <div class={styles.consent}>
        <p>{t().active(agoWords(props.shown.activeAt))}</p>
        <p>{t().until(common().levels[props.shown.level], formatMomentDay(props.shown.until))}</p>
        <Show when={props.shown.programme}>{(name) => <p>{t().through(name())}</p>}</Show>
      </div>
      <span class={styles.way}>
        <Icon name="chevron" />
      </span>
    </li>
  )
}
