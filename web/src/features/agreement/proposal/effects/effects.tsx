import { capacityEffects } from '@rembuk/core/change/capacity-effects'
import { commitmentEffects } from '@rembuk/core/change/commitment-effects'
import type { Versions } from '@rembuk/core/change/interest'
import { stockEffects } from '@rembuk/core/change/stock-effects'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { formatCount } from '../../../../i18n/numbers'
import type { Names } from '../facts/names'
import { commitmentWords, loadWords, revisedWords, stockWords } from './effect-words'
import styles from './effects.module.css'
import { t } from './words'

/** Lines of one kind that stand open; the others follow when they are asked for. */
const FEW = 5

const Lines = (props: { lines: readonly string[] }): JSX.Element => (
  <ul class={styles.lines}>
    <For each={props.lines}>{(line) => <li>{line}</li>}</For>
  </ul>
)

const Few = (props: { lines: readonly string[] }): JSX.Element => (
  <>
    <Lines lines={props.lines.slice(0, FEW)} />
    <Show when={props.lines.length > FEW}>
      <details>
        <summary class={styles.more}>{t().more(formatCount(props.lines.length - FEW))}</summary>
        <Lines lines={props.lines.slice(FEW)} />
      </details>
    </Show>
  </>
)

const Owed = (props: { words: (count: string) => string; lines: readonly string[] }): JSX.Element => (
  <Show when={props.lines.length > 0}>
    <details>
      <summary class={styles.more}>{props.words(formatCount(props.lines.length))}</summary>
      <Lines lines={props.lines} />
    </details>
  </Show>
)

/** What a proposal leads to: for stock, for the producers' weeks, and for what the reader owes. */
export const Effects = (props: {
  versions: Versions
  /** Of the reader; everybody's commitments without. */
  partyId: string | undefined
  names: Names
}): JSX.Element => {
  const stock = () => stockEffects(props.versions).map((effect) => stockWords(effect, props.names))
  const loads = () => capacityEffects(props.versions).map((effect) => loadWords(effect, props.names))
  const owed = createMemo(() => commitmentEffects(props.versions, props.partyId))
  const isSame = () => {
    const { changed, moved, cancelled, added } = owed()
    return changed.length + moved.length + cancelled.length + added.length === 0
  }
  return (
    <section class={styles.effects}>
      <h2>{t().title}</h2>
      <div class={styles.effect}>
        <h3>{t().stock}</h3>
        <Show when={stock().length > 0} fallback={<p>{t().stockSame}</p>}>
          <Few lines={stock()} />
        </Show>
      </div>
      <div class={styles.effect}>
        <h3>{t().capacity}</h3>
        <Show when={loads().length > 0} fallback={<p>{t().capacitySame}</p>}>
          <Few lines={loads()} />
        </Show>
      </div>
      <div class={styles.effect}>
        <h3>{props.partyId === undefined ? t().allCommitments : t().commitments}</h3>
        <Show when={!isSame()} fallback={<p>{t().commitmentsSame}</p>}>
          <Owed
            words={t().changed}
            lines={owed().changed.map(({ from, to }) => revisedWords(from, to, props.names))}
          />
          <Owed
            words={t().moved}
            lines={owed().moved.map(({ from, to }) => revisedWords(from, to, props.names))}
          />
          <Owed words={t().added} lines={owed().added.map((each) => commitmentWords(each, props.names))} />
          <Owed
            words={t().cancelled}
            lines={owed().cancelled.map((each) => commitmentWords(each, props.names))}
          />
        </Show>
      </div>
    </section>
  )
}
