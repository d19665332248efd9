import { MAX_RECIPE_LINES } from '@rembuk/core/plan/bounds'
import type { Material } from '@rembuk/core/plan/material/material'
import type { Product } from '@rembuk/core/plan/plan'
import { createSignal, Index, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { showUndoToast } from '../problems/undo-toast'
import styles from './materials.module.css'
import {
  emptyRecipeLine,
  type RecipeLineErrors,
  type RecipeLineTexts,
  readRecipeForm,
  recipeLineTexts,
} from './recipe-form'
import { RecipeLineFields } from './recipe-line-fields'
import { saveRecipe } from './save-recipe'
import { t } from './words'

/** The form of a product's recipe. Lines of materials that are not shown stay as they are. */
export const RecipeDialog = (props: {
  product: Product
  materials: readonly Material[]
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const { id, name, unit, recipe = [] } = props.product
  const before = recipe.filter(({ materialId }) => props.materials.some((each) => each.id === materialId))
  const room = Math.min(props.materials.length, MAX_RECIPE_LINES - recipe.length + before.length)
  const [texts, setTexts] = createSignal<readonly RecipeLineTexts[]>(
    before.length > 0 ? before.map(recipeLineTexts) : [emptyRecipeLine],
  )
  const [errors, setErrors] = createSignal<ReadonlyMap<number, RecipeLineErrors>>()
  const check = () => {
    const read = readRecipeForm(texts())
    setErrors(read.ok ? undefined : read.errors)
    return read
  }
  const set = (lines: readonly RecipeLineTexts[]): void => {
    setTexts(lines)
    if (errors()) check()
  }
  const isElsewhere = (materialId: string, index: number): boolean =>
    texts().some((line, other) => other !== index && line.materialId === materialId)

  return (
    <Dialog title={t().recipeOf(name)} closeLabel={planWords().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          const read = check()
          if (!read.ok) return
          if (saveRecipe(desk.doc, id, before, read.lines)) showUndoToast(desk, t().recipeSaved(name))
          props.onClose()
        }}
      >
        <Show when={texts().length > 0} fallback={<p class={styles.soft}>{t().noLines}</p>}>
          <Index each={texts()}>
            {(line, index) => (
              <RecipeLineFields
                number={index + 1}
                texts={line()}
                errors={errors()?.get(index)}
                materials={props.materials.filter((material) => !isElsewhere(material.id, index))}
                productUnit={unit}
                onChange={(change) =>
                  set(texts().map((each, other) => (other === index ? { ...each, ...change } : each)))
                }
                onRemove={() => set(texts().filter((_, other) => other !== index))}
              />
            )}
          </Index>
        </Show>
        <Show when={texts().length < room} fallback={<p class={styles.soft}>{t().allUsed}</p>}>
          <Button icon="plus" onPress={() => set([...texts(), emptyRecipeLine])}>
            {t().addLine}
          </Button>
        </Show>
        <DialogActions>
          <Button type="submit" variant="primary">
            {planWords().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
