import type { PartnershipSummary } from '@rembuk/contract/partnerships'
import { For, type JSX, Show } from 'solid-js'
import { Icon } from '../../ui/icon'
import styles from './home.module.css'
import { t } from './messages'
import { roleWords } from './role-words'

/** The cooperative first, as the one that all the others deliver to. */
const cooperativeFirst = (partnership: PartnershipSummary): PartnershipSummary['parties'] => [
  ...partnership.parties.filter((party) => party.kind === 'cooperative'),
  ...partnership.parties.filter((party) => party.kind === 'producer'),
]

/** A partnership with the person's own part; all of it leads to its plan. */
export const PartnershipRow = (props: { partnership: PartnershipSummary }): JSX.Element => (
  <li class={styles.row}>
    <div class={styles.about}>
      <h3>
        <a
          class={styles.open}
          href={`/kemitraan/${encodeURIComponent(props.partnership.id)}/rencana`}
          aria-label={t().openPlanOf(props.partnership.name)}
        >
          {props.partnership.name}
        </a>
      </h3>
      <Show when={props.partnership.region}>
        <p class={styles.place}>
          <Icon name="place" size={18} />
          {props.partnership.region}
        </p>
      </Show>
      <ul class={styles.parties} aria-label={t().parties}>
        <For each={cooperativeFirst(props.partnership)}>{(party) => <li>{party.name}</li>}</For>
      </ul>
      <p class={styles.role}>
        <span>{t().you}</span> {roleWords(props.partnership)}
      </p>
    </div>
    <span class={styles.way}>
      <Icon name="chevron" />
    </span>
  </li>
)
