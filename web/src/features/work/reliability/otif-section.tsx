import type { Otif } from '@rembuk/core/reliability/otif'
import { For, type JSX, Show } from 'solid-js'
import type { Names } from '../../../work/what-words'
import { Figure } from './figure'
import { Lines } from './lines'
import styles from './reliability.module.css'
import { t } from './words'

const figures = ['onTime', 'inFull', 'both'] as const

/** How one kind of promise was kept: on time, in full, both. */
export const OtifSection = (props: {
  kind: 'deliveries' | 'pickUps' | 'payments'
  otif: Otif
  names: Names
}): JSX.Element => (
  <section class={styles.section} aria-label={t().sections[props.kind]}>
    <h3>{t().sections[props.kind]}</h3>
    <p class={styles.soft}>{t().leads[props.kind]}</p>
    <Show when={props.otif.lines.length > 0} fallback={<p>{t().nothing}</p>}>
      <div class={styles.figures}>
        <For each={figures}>
          {(figure) => (
            <Figure name={figure} rate={props.otif[figure]} thing={t().things[props.kind]}>
              <Lines
                lines={props.otif.lines.map((line) => ({
                  ...{ line, isMet: line[figure], isMoney: props.kind === 'payments' },
                }))}
                names={props.names}
              />
            </Figure>
          )}
        </For>
      </div>
    </Show>
  </section>
)
