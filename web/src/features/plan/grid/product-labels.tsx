import type { Product } from '@rembuk/core/plan/plan'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { useDesk } from '../cells/desk'
import { linesOf } from '../cells/lines'
import { t } from '../messages'
import styles from './grid.module.css'
import type { GridView } from './grid-view'

const lineCount = (product: Product): number =>
  linesOf(
    product.id,
    product.makers.map(({ partyId }) => partyId),
  ).length

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
    return (desk.plan()?.products ?? []).map((product) => {
      const start = row
      row += lineCount(product)
      return { product, start, rows: row - start }
    })
  })
  const visible = () =>
    blocks().filter(({ start, rows }) => start < props.endRow && start + rows > props.firstRow)

  return (
    <div class={styles.products}>
      <For each={visible()}>
        {({ product, start, rows }) => (
          <div
            class={styles.product}
            style={{
              top: `${geometry().header + start * geometry().row}px`,
              height: `${rows * geometry().row}px`,
            }}
          >
            <div class={styles.productText}>
              <Show when={desk.editable()} fallback={<span class={styles.productName}>{product.name}</span>}>
                <button
                  type="button"
                  class={styles.productName}
                  aria-label={t().editProduct(product.name)}
                  onClick={() => props.onEdit(product.id)}
                >
                  {product.name}
                </button>
              </Show>
              <span class={styles.unit}>{product.unit}</span>
            </div>
          </div>
        )}
      </For>
    </div>
  )
}
