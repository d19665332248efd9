import { reliabilityOf } from '@rembuk/core/reliability/reliability-of'
import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { EmptyState } from '../../../ui/state'
import type { WorkTabProps } from '../work-tabs'
import { Filters, type Scope } from './filters'
import { OtifSection } from './otif-section'
import { spanOf } from './period'
import styles from './reliability.module.css'
import { ThreeKeys } from './three-keys'
import { t } from './words'

/** How well every side kept its promises, with what is behind each figure. */
const ReliabilityTab = (props: WorkTabProps): JSX.Element => {
  const [scope, setScope] = createSignal<Scope>({
    partyId: '',
    productId: '',
    period: 'quarter',
    from: `${props.today.slice(0, 8)}01`,
    to: props.today,
  })
  const names = () => ({ goods: props.work.list(), parties: props.partnership.parties })
  const products = () => Object.entries(props.work.list().products).map(([id, { name }]) => ({ id, name }))
  const span = createMemo(() => spanOf(scope().period, props.today, scope()))
  const reliability = createMemo(() => {
    const days = span()
    if (!days) return undefined
    const { partyId, productId } = scope()
    const whose = { ...(partyId && { partyId }), ...(productId && { productId }), ...days }
    return reliabilityOf([...props.work.state().deliveries.values()], whose, props.today)
  })
  const isEmpty = () => {
    const now = reliability()
    const counts = [now?.deliveries, now?.pickUps, now?.payments].map((otif) => otif?.lines.length ?? 0)
    return counts.every((count) => count === 0) && (now?.quality.receipts.of ?? 0) === 0
  }
  const seesPrices = () => props.work.me.partyId !== undefined
  return (
    <div class={styles.tab}>
      <div>
        <h2>{t().title}</h2>
        <p class={styles.soft}>{t().lead}</p>
      </div>
      <Filters
        scope={scope()}
        parties={props.partnership.parties}
        products={products()}
        isRight={span() !== undefined}
        onChange={(change) => setScope({ ...scope(), ...change })}
      />
      <Show when={reliability()}>
        {(now) => (
          <Show
            when={!isEmpty()}
            fallback={<EmptyState icon="history" title={t().emptyTitle} text={t().emptyText} />}
          >
            <ThreeKeys reliability={now()} names={names()} seesPrices={seesPrices()} />
            <OtifSection kind="deliveries" otif={now().deliveries} names={names()} />
            <OtifSection kind="pickUps" otif={now().pickUps} names={names()} />
            <Show when={seesPrices()}>
              <OtifSection kind="payments" otif={now().payments} names={names()} />
            </Show>
          </Show>
        )}
      </Show>
    </div>
  )
}

export default ReliabilityTab
