import type { MeasuredLine } from '@rembuk/core/reliability/measured-line'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { formatDay, formatRupiah } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { amountOf, type Names, partyOf } from '../../../work/what-words'
import styles from './reliability.module.css'
import { t } from './words'

/** Lines that are shown at once. */
const AT_ONCE = 20

/** A promise behind a figure, and whether it counts as met in it. */
export interface ShownLine {
  line: MeasuredLine
  isMet: boolean
  /** Its amounts are rupiah. */
  isMoney: boolean
}

const LineRow = (props: ShownLine & { names: Names }): JSX.Element => {
  const good = () => props.names.goods.products[props.line.productId]
  const amount = (value: number) => (props.isMoney ? formatRupiah(value) : amountOf(good(), value))
  const came = () => {
    const { arrived, inWindow } = props.line
    return props.isMoney
      ? t().paid(amount(arrived), amount(inWindow))
      : t().arrived(amount(arrived), amount(inWindow))
  }
  return (
    <li class={styles.line}>
      <span class={styles.verdict} classList={{ [styles.met ?? '']: props.isMet }}>
        <Icon name={props.isMet ? 'check' : 'minus'} size={18} />
        {props.isMet ? t().met : t().notMet}
      </span>
      <div>
        <p>
          {formatDay(props.line.day)} · {good()?.name ?? props.line.productId}
        </p>
        <p class={styles.soft}>{partyOf(props.names, props.line.partyId)}</p>
        <p class={styles.soft}>{t().promised(amount(props.line.promised))}</p>
        <p class={styles.soft}>{came()}</p>
        <Show when={props.line.isDisputed}>
          <p>{t().disputed}</p>
        </Show>
      </div>
    </li>
  )
}

/** The promises behind a figure, the newest first. */
export const Lines = (props: { lines: readonly ShownLine[]; names: Names }): JSX.Element => {
  const [shown, setShown] = createSignal(AT_ONCE)
  const newest = () =>
    props.lines.toReversed().sort((a, b) => (a.line.day < b.line.day ? 1 : a.line.day > b.line.day ? -1 : 0))
  const left = () => props.lines.length - shown()
  return (
    <>
      <ul class={styles.lines}>
        <For each={newest().slice(0, shown())}>{(each) => <LineRow {...each} names={props.names} />}</For>
      </ul>
      <Show when={left() > 0}>
        <Button onPress={() => setShown(shown() + AT_ONCE)}>{t().more(Math.min(left(), AT_ONCE))}</Button>
      </Show>
    </>
  )
}
