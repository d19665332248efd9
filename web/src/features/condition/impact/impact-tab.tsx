import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { SupportView } from '@rembuk/contract/support'
import { may } from '@rembuk/core/access/policy'
import { dayAt } from '@rembuk/core/calendar'
import { quarterOf } from '@rembuk/core/health/quarter'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { formatRupiah } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { quarterWords } from '../quarter-words'
import type { Support } from '../support-state'
import styles from './impact.module.css'
import { ImpactDialog } from './impact-dialog'
import { type ImpactFigure, impactFigures } from './impact-form'
import { t } from './words'

type Impact = SupportView['impacts'][number]

const isMoney = (figure: ImpactFigure): boolean => figure === 'turnover' || figure === 'costSaved'

const figureWords = (figure: ImpactFigure, value: number | undefined): string => {
  if (value === undefined) return t().none
  return isMoney(figure) ? formatRupiah(value) : formatCount(value)
}

/** The sum of those that gave the figure; undefined where nobody did. */
const sumOf = (impacts: readonly Impact[], figure: ImpactFigure): number | undefined => {
  const given = impacts.flatMap((impact) => impact[figure] ?? [])
  return given.length > 0 ? given.reduce((sum, value) => sum + value, 0) : undefined
}

const QuarterTable = (props: {
  quarter: string
  impacts: readonly Impact[]
  partyName: (partyId: string) => string
}): JSX.Element => (
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
              <th scope="row">{props.partyName(impact.partyId)}</th>
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

/** What the partnership did for the businesses by their own figures; a party enters its own. */
export const ImpactTab = (props: {
  partnership: PartnershipDetail
  known: SupportView
  support: Support
}): JSX.Element => {
  const [isOpen, setOpen] = createSignal(false)
  const quarters = () => [...new Set(props.known.impacts.map(({ quarter }) => quarter))].sort().reverse()
  const partyName = (partyId: string) =>
    props.partnership.parties.find(({ id }) => id === partyId)?.name ?? partyId
  return (
    <Card class={styles.impact}>
      <div class={styles.head}>
        <div>
          <h2>{t().title}</h2>
          <p class={styles.soft}>{t().lead}</p>
        </div>
        <Show when={may(props.partnership, 'support:report')}>
          <Button variant="primary" icon="plus" onPress={() => setOpen(true)}>
            {t().add}
          </Button>
        </Show>
      </div>
      <Show when={quarters().length > 0} fallback={<p>{t().empty}</p>}>
        <For each={quarters()}>
          {(quarter) => (
            <QuarterTable
              quarter={quarter}
              impacts={props.known.impacts.filter((impact) => impact.quarter === quarter)}
              partyName={partyName}
            />
          )}
        </For>
      </Show>
      <Show when={isOpen()}>
        <ImpactDialog
          support={props.support}
          quarter={quarterOf(dayAt(Date.now(), props.partnership.timeZone))}
          onClose={() => setOpen(false)}
        />
      </Show>
    </Card>
  )
}
