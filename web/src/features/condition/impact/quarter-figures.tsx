import { For, type JSX, Show } from 'solid-js'
import { Chip } from '../../../ui/chip'
import type { SupportShown } from '../pending-support'
import { quarterWords } from '../quarter-words'
import { t as common } from '../words'
import { figureWords, sumOf } from './figure-words'
import styles from './impact.module.css'
import { impactFigures } from './impact-form'
import { t } from './words'

interface QuarterProps {
  quarter: string
  impacts: SupportShown['impacts']
  partyName: (partyId: string) => string
}

const Party = (props: { name: string; waits: boolean }): JSX.Element => (
  <>
    {props.name}
    <Show when={props.waits}>
      <span class={styles.waits}>
        <Chip tone="plain" icon="phone">
          {common().unsent}
        </Chip>
      </span>
    </Show>
  </>
)

/** The figures of a quarter in a table, where there is room for one. */
export const QuarterTable = (props: QuarterProps): JSX.Element => (
  <section class={styles.scroll} tabindex="0" aria-label={quarterWords(props.quarter)}>
    <table class={styles.table}>
      <caption>{quarterWords(props.quarter)}</caption>
      <thead>
        <tr>
          <th scope="col">{t().party}</th>
          <For each={impactFigures}>{(figure) => <th scope="col">{t()[figure]}</th>}</For>
          <th scope="col">{t().sourceHead}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.impacts}>
          {(impact) => (
            <tr>
              <th scope="row">
                <Party name={props.partyName(impact.partyId)} waits={impact.waits ?? false} />
              </th>
              <For each={impactFigures}>{(figure) => <td>{figureWords(figure, impact[figure])}</td>}</For>
              <td class={styles.source}>{impact.source}</td>
            </tr>
          )}
        </For>
        <Show when={props.impacts.length > 1}>
          <tr class={styles.total}>
            <th scope="row">{t().total}</th>
            <For each={impactFigures}>
              {(figure) => <td>{figureWords(figure, sumOf(props.impacts, figure))}</td>}
            </For>
            <td />
          </tr>
        </Show>
      </tbody>
    </table>
  </section>
)

const Figures = (props: {
  of: (figure: (typeof impactFigures)[number]) => number | undefined
}): JSX.Element => (
  <dl class={styles.figures}>
    <For each={impactFigures.filter((figure) => props.of(figure) !== undefined)}>
      {(figure) => (
        <div>
          <dt>{t()[figure]}</dt>
          <dd>{figureWords(figure, props.of(figure))}</dd>
        </div>
      )}
    </For>
  </dl>
)

/** The same party by party, for a phone: what somebody gave, one figure a line. */
export const QuarterList = (props: QuarterProps): JSX.Element => (
  <section aria-label={quarterWords(props.quarter)}>
    <h3>{quarterWords(props.quarter)}</h3>
    <ul class={styles.parties}>
      <For each={props.impacts}>
        {(impact) => (
          <li class={styles.party}>
            <h4>
              <Party name={props.partyName(impact.partyId)} waits={impact.waits ?? false} />
            </h4>
            <Figures of={(figure) => impact[figure]} />
            <p class={styles.soft}>{t().from(impact.source)}</p>
          </li>
        )}
      </For>
      <Show when={props.impacts.length > 1}>
        <li class={`${styles.party} ${styles.total}`}>
          <h4>{t().total}</h4>
          <Figures of={(figure) => sumOf(props.impacts, figure)} />
        </li>
      </Show>
    </ul>
  </section>
)
