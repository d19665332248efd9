import type { PartnershipHealthView } from '@rembuk/contract/partnership-health'
import { type HealthComponent, healthComponents } from '@rembuk/core/health/component'
import { For, type JSX, Show } from 'solid-js'
import { GAP_FROM, lastSaid } from '../health/health-view'
import { t as healthWords } from '../health/words'
import styles from './assessment.module.css'
import { t } from './words'

interface Said {
  component: HealthComponent
  cooperative: number
  producers: number
  gap: number
}

/** Of what both sides have assessed, how far they are apart, the farthest first. */
const gapsOf = (health: PartnershipHealthView): Said[] =>
  healthComponents
    .flatMap((component): Said[] => {
      const { cooperative, producers, gap } = lastSaid(health, component) ?? {}
      return cooperative === undefined || producers === undefined || gap === undefined
        ? []
        : [{ component, cooperative, producers, gap }]
    })
    .sort((a, b) => b.gap - a.gap)

/** Where the two sides see it differently. */
export const GapList = (props: { health: PartnershipHealthView }): JSX.Element => (
  <section class={styles.gaps} aria-labelledby="beda">
    <h3 id="beda">{t().compared}</h3>
    <Show when={gapsOf(props.health).length > 0} fallback={<p class={styles.soft}>{t().waiting}</p>}>
      <ul>
        <For each={gapsOf(props.health)}>
          {({ component, cooperative, producers, gap }) => (
            <li>
              <span class={styles.strong}>{healthWords().components[component]}</span>
              <span class={styles.soft}>{t().both(cooperative, producers)}</span>
              <span classList={{ [styles.apart ?? '']: gap >= GAP_FROM }}>{t().gap(gap)}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  </section>
)
