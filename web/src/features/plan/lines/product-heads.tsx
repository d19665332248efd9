import { For, type JSX, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import { useDesk } from '../cells/desk'
import { UnfoldButton } from '../cells/unfold-button'
import styles from './lines.module.css'

const StockGlance = part(() => import('../chart/stock-glance'))

/** Above each product's lines in a narrow table: its name, its stock at a glance, and its other lines. */
const ProductHeads = (props: {
  /** Products whose head is near the visible part. */
  productIds: readonly string[]
  /** Where a product's head stands, in CSS pixels from the table's top. */
  top: (productId: string) => number
}): JSX.Element => {
  const desk = useDesk()
  return (
    <For each={props.productIds}>
      {(productId) => (
        <div class={styles.head} style={{ top: `${props.top(productId)}px` }}>
          <span class={styles.name}>{desk.product(productId)?.name}</span>
          <div class={styles.glance}>
            <Suspense>
              <StockGlance productId={productId} />
            </Suspense>
          </div>
          <UnfoldButton productId={productId} narrow />
        </div>
      )}
    </For>
  )
}

export default ProductHeads
