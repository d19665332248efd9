import type { PartnershipSummary } from '@rembuk/contract/partnerships'
import { For, type JSX, Show } from 'solid-js'
import { ButtonLink } from '../../ui/button'
import { Card } from '../../ui/card'
import { Icon } from '../../ui/icon'
import styles from './home.module.css'
import { t } from './messages'
import { roleWords } from './role-words'

/** The cooperative first, as the one that all the others deliver to. */
const cooperativeFirst = (partnership: PartnershipSummary): PartnershipSummary['parties'] => [
  ...partnership.parties.filter((party) => party.kind === 'cooperative'),
  ...partnership.parties.filter((party) => party.kind === 'producer'),
]

export const PartnershipCard = (props: { partnership: PartnershipSummary }): JSX.Element => (
  <Card class={styles.card}>
    <div class={styles.head}>
      <h2>{props.partnership.name}</h2>
      <Show when={props.partnership.region}>
        <p class={styles.place}>
          <Icon name="place" size={18} />
          {props.partnership.region}
        </p>
      </Show>
    </div>
    <ul class={styles.parties} aria-label={t().parties}>
      <For each={cooperativeFirst(props.partnership)}>
        {(party) => (
          <li class={styles.party} classList={{ [styles.cooperative ?? '']: party.kind === 'cooperative' }}>
            {party.name}
          </li>
        )}
      </For>
    </ul>
    <p class={styles.role}>
      <span>{t().you}</span> {roleWords(props.partnership)}
    </p>
    <ButtonLink
      variant="primary"
      wide
      href={`/kemitraan/${encodeURIComponent(props.partnership.id)}/rencana`}
      label={t().openPlanOf(props.partnership.name)}
    >
      {t().openPlan}
    </ButtonLink>
  </Card>
)
