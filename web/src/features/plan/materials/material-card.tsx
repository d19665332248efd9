import type { Day } from '@rembuk/core/calendar'
import { createMemo, createSignal, createUniqueId, Index, type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Card } from '../../../ui/card'
import { Icon } from '../../../ui/icon'
import { useDesk } from '../cells/desk'
import { CountNote } from '../counts/count-note'
import type { MaterialActions } from './material-actions'
import { MaterialHead } from './material-head'
import type { MaterialEntry } from './material-list'
import { materialWeeks } from './material-weeks'
import { amountWords } from './material-words'
import styles from './materials.module.css'
import { PlannedOrderNote } from './planned-order-note'
import { t } from './words'

/** The weeks of one material below each other. */
const WeekList = (props: {
  entry: MaterialEntry
  id: string
  onCount: (monday: Day) => void
}): JSX.Element => {
  const desk = useDesk()
  const unit = () => props.entry.material.unit
  const weeks = createMemo(() => materialWeeks(props.entry, desk.mondays()))
  return (
    <div id={props.id}>
      <p class={styles.soft}>{t().stockNote}</p>
      <ul class={styles.weeks}>
        <Index each={weeks()}>
          {(week) => (
            <li class={styles.week} data-week={week().monday}>
              <h4 class={styles.weekName}>{formatWeek(week().monday)}</h4>
              <Show when={week().counted !== undefined}>
                <CountNote
                  monday={week().monday}
                  counted={week().counted ?? 0}
                  expected={week().expected}
                  onChange={() => props.onCount(week().monday)}
                />
              </Show>
              <dl class={styles.numbers}>
                <dt>{t().need}</dt>
                <dd>{amountWords(week().need, unit())}</dd>
                <dt>{t().arriving}</dt>
                <dd>{amountWords(week().arriving, unit())}</dd>
                <dt>{t().stock}</dt>
                <dd>{amountWords(week().stock, unit())}</dd>
                <Show when={week().order}>
                  {(order) => (
                    <>
                      <dt>{t().order}</dt>
                      <dd>
                        <PlannedOrderNote order={order()} unit={unit()} today={props.entry.today} />
                      </dd>
                    </>
                  )}
                </Show>
              </dl>
              <Show when={week().lacking > 0}>
                <p class={styles.lacking}>
                  <span aria-hidden="true">▼ </span>
                  {t().lacking(amountWords(week().lacking, unit()))}
                </p>
              </Show>
            </li>
          )}
        </Index>
      </ul>
    </div>
  )
}

/** One material on a phone; its weeks open below it. */
export const MaterialCard = (props: { entry: MaterialEntry; actions: MaterialActions }): JSX.Element => {
  const id = createUniqueId()
  const [open, setOpen] = createSignal(false)
  return (
    <Card class={styles.card}>
      <MaterialHead entry={props.entry} actions={props.actions} />
      <button
        type="button"
        class={styles.toggle}
        aria-expanded={open()}
        aria-controls={open() ? id : undefined}
        aria-label={t().weeksOf(props.entry.material.name)}
        onClick={() => setOpen((now) => !now)}
      >
        <span>{t().weeks}</span>
        <Icon name="chevron" size={20} />
      </button>
      <Show when={open()}>
        <WeekList
          entry={props.entry}
          id={id}
          onCount={(monday) => props.actions.count(props.entry.material.id, monday)}
        />
      </Show>
    </Card>
  )
}
