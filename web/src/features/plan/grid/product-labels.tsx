import { createMemo, For, type JSX, Show, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import { useDesk } from '../cells/desk'
import { t } from '../messages'
import styles from './grid.module.css'
import type { GridView } from './grid-view'

const StockGlance = part(() => import('../chart/stock-glance'))

/** Names of the products beside their lines; only those between two rows of the grid. */
export const ProductLabels = (props: {
  view: GridView
  firstRow: number
  endRow: number
  onEdit: (productId: string) => void
}): JSX.Element => {
  const desk = useDesk()
  const { geometry } = props.view
  const blocks = createMemo(() => {
    let row = 0
    return new Map(
      desk.plan()?.products.map((product) => {
        const start = row
        row += desk.shown.of(product).length
        return [product.id, { product, start, rows: row - start }]
      }),
    )
  })
  /** A product's label stays the same one while the product changes. */
  const visible = () =>
    [...blocks()]
      .filter(([, { start, rows }]) => start < props.endRow && start + rows > props.firstRow)
      .map(([productId]) => productId)

  return (
    <div class={styles.products}>
      <For each={visible()}>
        {(productId) => (
          <Show when={blocks().get(productId)}>
            {(block) => (
              <div
                class={styles.product}
                style={{
                  top: `${geometry().header + block().start * geometry().row}px`,
                  height: `${block().rows * geometry().row}px`,
                }}
              >
                <div class={styles.productText}>
                  <Show
                    when={!desk.reader()}
                    fallback={<span class={styles.productName}>{block().product.name}</span>}
                  >
                    <button
                      type="button"
                      class={styles.productName}
                      aria-label={t().editProduct(block().product.name)}
                      onClick={() => props.onEdit(productId)}
                    >
                      {block().product.name}
                    </button>
                  </Show>
                  <span class={styles.unit}>{block().product.unit}</span>
                  <div class={styles.glance}>
                    <Suspense>
                      <StockGlance productId={productId} />
                    </Suspense>
                  </div>
                </div>
              </div>
            )}
          </Show>
        )}
      </For>
    </div>
  )
}
