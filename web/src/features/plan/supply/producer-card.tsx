import { createMemo, createSignal, Index, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import styles from './capacity.module.css'
import type { CapacityView } from './capacity-view'
import { closureNames, closuresOfWeek } from './closures-of-week'
import { loadState } from './load-state'
import { amountWords } from './load-words'
import { WeekTile } from './week-tile'
import { firstShown, weeksAtOnce } from './weeks-at-once'
import { t } from './words'

/** One producer: what it can do, and how full each of its weeks is. */
export const ProducerCard = (props: {
  view: CapacityView
  partyId: string
  onSet: () => void
  onOpenWeek: (week: number) => void
}): JSX.Element => {
  const desk = useDesk()
  const producer = createMemo(() => props.view.read(props.partyId))
  const name = () => partyName(desk, props.partyId)
  const unit = () => producer().unit
  const known = () => producer().capacity !== undefined
  const isUsed = () =>
    props.view
      .productsOf(props.partyId)
      .some(({ makers }) => makers.some(({ partyId, use }) => partyId === props.partyId && use))
  const [all, setAll] = createSignal(false)
  const atOnce = () => weeksAtOnce(props.view.partyIds().length)
  const isLong = () => producer().loads.length > atOnce()
  const first = () =>
    isLong() && !all()
      ? firstShown(desk.mondays().indexOf(desk.thisMonday), producer().loads.length, atOnce())
      : 0
  const shown = () =>
    isLong() && !all() ? producer().loads.slice(first(), first() + atOnce()) : producer().loads
  const overWeeks = () => producer().loads.filter((load) => loadState(load).kind === 'over').length

  return (
    <Card class={styles.card}>
      <div class={styles.cardHead}>
        <div class={styles.cardTitle}>
          <h2 class={styles.producer}>{name()}</h2>
          <Show when={known()} fallback={<p class={styles.soft}>{t().unknown}</p>}>
            <p class={styles.soft}>{t().perWeek(amountWords(producer().normal ?? 0, unit()))}</p>
            <Show when={isUsed()} fallback={<p>{t().nothingUses}</p>}>
              <p classList={{ [styles.overText ?? '']: overWeeks() > 0 }}>
                <span aria-hidden="true">{overWeeks() > 0 ? '▲ ' : '✓ '}</span>
                {overWeeks() > 0 ? t().overWeeks(overWeeks()) : t().noneOver}
              </p>
            </Show>
          </Show>
        </div>
        <Show when={desk.editable()}>
          <Button
            variant={known() ? 'secondary' : 'primary'}
            label={`${known() ? t().setCapacity : t().fillCapacity} · ${name()}`}
            onPress={() => props.onSet()}
          >
            {known() ? t().setCapacity : t().fillCapacity}
          </Button>
        </Show>
      </div>
      <Show when={known()} fallback={<p>{t().unknownText}</p>}>
        <ul class={styles.weeks} aria-label={t().weeksOf(name())}>
          <Index each={shown()}>
            {(load, index) => (
              <li>
                <WeekTile
                  monday={desk.mondays()[first() + index] ?? ''}
                  load={load()}
                  unit={unit()}
                  holidays={closureNames(
                    closuresOfWeek(props.view.calendar().closures, desk.mondays()[first() + index] ?? ''),
                  )}
                  own={producer().ownWeeks.has(first() + index)}
                  onOpen={() => props.onOpenWeek(first() + index)}
                />
              </li>
            )}
          </Index>
        </ul>
        <Show when={isLong()}>
          <Button
            variant="quiet"
            label={`${all() ? t().fewerWeeks : t().allWeeks(producer().loads.length)} · ${name()}`}
            onPress={() => setAll(!all())}
          >
            {all() ? t().fewerWeeks : t().allWeeks(producer().loads.length)}
          </Button>
        </Show>
      </Show>
    </Card>
  )
}
