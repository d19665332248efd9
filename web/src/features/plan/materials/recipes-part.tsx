import type { Material, RecipeLine } from '@rembuk/core/plan/material/material'
import type { Plan, Product } from '@rembuk/core/plan/plan'
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { formatQuantity } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { useDesk } from '../cells/desk'
import type { MaterialActions } from './material-actions'
import { amountWords } from './material-words'
import styles from './materials.module.css'
import { t } from './words'

/** How many products are shown at first, and how many more with each press. */
const STEP = 60

/** "1 kg butuh 2 kg Melinjo kering · 95% menjadi produk". */
const lineWords = (product: Product, line: RecipeLine, material: Material): string => {
  const used = `${amountWords(line.quantity, material.unit)} ${material.name}`
  const words = t().recipeLine(amountWords(line.per, product.unit), used)
  const { yieldPerMille = 1000 } = line
  return yieldPerMille < 1000
    ? `${words} · ${t().recipeYield(`${formatQuantity(yieldPerMille * 100)}%`)}`
    : words
}

/** What each product is made of. */
export const RecipesPart = (props: { plan: Plan; actions: MaterialActions }): JSX.Element => {
  const desk = useDesk()
  const materials = createMemo(
    () => new Map((props.plan.materials ?? []).map((material) => [material.id, material])),
  )
  const products = createMemo(() => new Map(props.plan.products.map((product) => [product.id, product])))
  const [shown, setShown] = createSignal(STEP)
  const hidden = () => products().size - shown()
  const words = (product: Product): string[] =>
    (product.recipe ?? []).flatMap((line) => {
      const material = materials().get(line.materialId)
      return material ? [lineWords(product, line, material)] : []
    })
  return (
    <>
      <ul class={styles.recipes}>
        <For each={[...products().keys()].slice(0, shown())}>
          {(productId) => (
            <Show when={products().get(productId)}>
              {(product) => (
                <li class={styles.recipe}>
                  <div class={styles.headWords}>
                    <h3>{product().name}</h3>
                    <For each={words(product())} fallback={<p class={styles.soft}>{t().noRecipe}</p>}>
                      {(line) => <p>{line}</p>}
                    </For>
                  </div>
                  <Show when={desk.editable()}>
                    <Button
                      label={t().setRecipeOf(product().name)}
                      onPress={() => props.actions.recipe(productId)}
                    >
                      {t().setRecipe}
                    </Button>
                  </Show>
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
      <Show when={hidden() > 0}>
        <div class={styles.more}>
          <Button onPress={() => setShown(shown() + STEP)}>
            {t().moreProducts(Math.min(STEP, hidden()))}
          </Button>
        </div>
      </Show>
    </>
  )
}
