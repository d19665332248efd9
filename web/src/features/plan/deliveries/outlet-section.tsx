import type { Day } from '@rembuk/core/calendar'
import { MAX_OUTLETS } from '@rembuk/core/plan/bounds'
import type { Outlet } from '@rembuk/core/plan/plan'
import { createMemo, createSignal, For, type JSX, Show, Suspense } from 'solid-js'
import { Button } from '../../../ui/button'
import { part } from '../../../ui/part'
import { showToast } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import styles from './deliveries.module.css'
import { OutletCard } from './outlet-card'
import { OutletDemandDialog } from './outlet-demand-dialog'
import { OutletDialog } from './outlet-dialog'
import { outletPlace } from './outlet-place'
import { t } from './words'

const CountDialog = part(() => import('../counts/count-dialog'))

/** The outlets, each with what it needs, gets and has left; where they are added, named and removed. */
export const OutletSection = (props: {
  outlets: readonly Outlet[]
  onSend: (place: { productId: string; placeId: string }) => void
}): JSX.Element => {
  const desk = useDesk()
  const [naming, setNaming] = createSignal<{ outletId?: string }>()
  const [filling, setFilling] = createSignal<{ outletId: string; productId: string }>()
  const [counting, setCounting] = createSignal<{ outletId: string; productId: string; monday?: Day }>()
  const byId = createMemo(() => new Map(props.outlets.map((outlet) => [outlet.id, outlet])))
  const add = (): void => {
    if (props.outlets.length < MAX_OUTLETS) setNaming({})
    else showToast({ text: t().tooManyOutlets(MAX_OUTLETS) })
  }
  return (
    <section class={styles.outlets}>
      <div class={styles.top}>
        <h2 class={styles.sectionTitle}>{t().outlets}</h2>
        <Show when={desk.editable()}>
          <Button icon="plus" onPress={add}>
            {t().addOutlet}
          </Button>
        </Show>
      </div>
      <Show when={props.outlets.length > 0} fallback={<p class={styles.soft}>{t().outletsText}</p>}>
        <ul class={styles.outletList}>
          <For each={[...byId().keys()]}>
            {(outletId) => (
              <Show when={byId().get(outletId)}>
                {(outlet) => (
                  <OutletCard
                    outlet={outlet()}
                    onRename={() => setNaming({ outletId })}
                    onFill={(productId) => setFilling({ outletId, productId })}
                    onCount={(productId, monday) => setCounting({ outletId, productId, monday })}
                    onSend={(productId) => props.onSend({ productId, placeId: outletId })}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <Show when={naming()} keyed>
        {({ outletId }) => (
          <OutletDialog
            outlet={outletId === undefined ? undefined : byId().get(outletId)}
            onClose={() => setNaming(undefined)}
          />
        )}
      </Show>
      <Show when={filling()} keyed>
        {({ outletId, productId }) => (
          <OutletDemandDialog
            outletId={outletId}
            productId={productId}
            onClose={() => setFilling(undefined)}
          />
        )}
      </Show>
      <Suspense>
        <Show when={counting()} keyed>
          {({ outletId, productId, monday }) => (
            <CountDialog
              place={outletPlace(desk, productId, outletId)}
              monday={monday}
              onClose={() => setCounting(undefined)}
            />
          )}
        </Show>
      </Suspense>
    </section>
  )
}
