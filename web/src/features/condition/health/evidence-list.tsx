import type { PartnershipHealthView } from '@rembuk/contract/partnership-health'
import { For, type JSX } from 'solid-js'
import styles from './health.module.css'
import { t } from './words'

type Evidence = PartnershipHealthView['components'][number]['evidence']

const evidenceFigure = ({ met, of, days }: Evidence[number]): string => {
  if (days !== undefined) return t().daysAgo(days)
  return met !== undefined && of !== undefined ? t().metOf(met, of) : ''
}

/** What a score is the mean of: each piece of evidence with its figure and what it gives. */
export const EvidenceList = (props: { evidence: Evidence }): JSX.Element => (
  <ul class={styles.evidence}>
    <For each={props.evidence}>
      {(each) => (
        <li>
          <span>{t().codes[each.code]}</span>
          <span class={styles.figure}>
            {[evidenceFigure(each), t().ofHundred(each.value)].filter(Boolean).join(' · ')}
          </span>
        </li>
      )}
    </For>
  </ul>
)
