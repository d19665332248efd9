import type { PartnershipSummary } from '@rembuk/contract/partnerships'
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { formatMoment, formatTime } from '../../../i18n/format'
import { notices } from '../../../notices/notices'
import { Button, ButtonLink } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { Skeleton } from '../../../ui/skeleton'
import { type Card, type CardKind, cardKinds, joined, kindIcons } from './card'
import { itemCards } from './item-cards'
import { createToday } from './load-today'
import { noticeCard } from './notice-cards'
import styles from './today.module.css'
import { t } from './words'

/** Cards of a kind that are shown at once: more would push the others out of sight. */
const AT_ONCE = 3

const Row = (props: { card: Card; place: string; isPressing: boolean }): JSX.Element => (
  <li class={styles.row}>
    <div class={styles.text}>
      <h3>{props.card.title}</h3>
      <p class={styles.soft}>{[props.card.text, props.place].filter(Boolean).join(' · ')}</p>
    </div>
    <ButtonLink
      variant={props.isPressing ? 'primary' : 'secondary'}
      href={props.card.href}
      label={`${props.card.action}: ${props.card.title}`}
    >
      {props.card.action}
    </ButtonLink>
  </li>
)

const Kind = (props: {
  kind: CardKind
  cards: readonly Card[]
  nameOf: (partnershipId: string) => string
}): JSX.Element => {
  const [isAll, setAll] = createSignal(false)
  const shown = () => (isAll() ? props.cards : props.cards.slice(0, AT_ONCE))
  return (
    <section class={`${styles.kind} ${styles[props.kind] ?? ''}`} aria-labelledby={`kind-${props.kind}`}>
      <h2 id={`kind-${props.kind}`}>
        <span class={styles.symbol}>
          <Icon name={kindIcons[props.kind]} size={20} />
        </span>
        {t().kinds[props.kind]}
      </h2>
      <ul class={styles.rows}>
        <For each={shown()}>
          {(card) => (
            <Row
              card={card}
              place={props.nameOf(card.partnershipId)}
              isPressing={props.kind === 'consent' || props.kind === 'late'}
            />
          )}
        </For>
      </ul>
      <Show when={props.cards.length > shown().length}>
        <Button variant="quiet" onPress={() => setAll(true)}>
          {t().all(props.cards.length)}
        </Button>
      </Show>
    </section>
  )
}

const isSame = (a: readonly Card[], b: readonly Card[]): boolean => JSON.stringify(a) === JSON.stringify(b)

/** From when it is; of today the time alone. */
const asOf = (savedAt: number): string =>
  new Date(savedAt).toDateString() === new Date().toDateString()
    ? t().asOfTime(formatTime(savedAt))
    : t().asOfMoment(formatMoment(savedAt))

const Nothing = (): JSX.Element => (
  <div class={styles.nothing}>
    <span class={styles.symbol}>
      <Icon name="check" />
    </span>
    <div>
      <p class={styles.calm}>{t().nothing}</p>
      <p class={styles.soft}>{t().nothingText}</p>
    </div>
  </div>
)

/** What waits for the person in all their partnerships, the most pressing first. */
const Today = (props: { partnerships: readonly PartnershipSummary[] }): JSX.Element => {
  const { value: known, problem } = createToday()
  const nameOf = (partnershipId: string): string =>
    props.partnerships.find(({ id }) => id === partnershipId)?.name ??
    known()?.items.find((item) => item.partnershipId === partnershipId)?.partnership ??
    ''
  const isOwn = (partnershipId: string): boolean =>
    props.partnerships.some(({ id, partyId }) => id === partnershipId && partyId !== undefined)
  /** A notice knows more of a meeting than the summary does. */
  const allCards = (): Card[] => {
    const told = notices().map(noticeCard)
    const meetings = told.filter(({ kind }) => kind === 'meeting')
    return joined(joined(meetings, itemCards(known()?.items ?? [], isOwn)), told)
  }
  // Asked for every minute: what says the same must not be drawn anew under somebody's finger.
  const cards = createMemo(() => allCards(), [], { equals: isSame })
  const ofKind = (kind: CardKind) => cards().filter((card) => card.kind === kind)
  const kinds = () => cardKinds.filter((kind) => ofKind(kind).length > 0)
  return (
    <Show when={known() ?? problem()} fallback={<Skeleton label={t().loading} blocks={['short', 'short']} />}>
      <div class={styles.kinds}>
        <Show when={known()}>{(now) => <p class={styles.soft}>{asOf(now().savedAt)}</p>}</Show>
        <For each={kinds()} fallback={<Nothing />}>
          {(kind) => <Kind kind={kind} cards={ofKind(kind)} nameOf={nameOf} />}
        </For>
      </div>
    </Show>
  )
}

export default Today
