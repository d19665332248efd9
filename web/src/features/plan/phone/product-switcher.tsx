import { For, type JSX, Show } from 'solid-js'
import { Icon } from '../../../ui/icon'
import { useDesk } from '../cells/desk'
import { t } from '../messages'
import styles from './phone.module.css'

/** Which product is on the screen, with its neighbours one tap away. */
export const ProductSwitcher = (props: {
  current: string
  onChange: (productId: string) => void
  onEdit: (productId: string) => void
}): JSX.Element => {
  const desk = useDesk()
  const products = () => desk.plan()?.products ?? []
  const at = (step: number) => products()[products().findIndex(({ id }) => id === props.current) + step]
  const go = (step: number): void => {
    const product = at(step)
    if (product) props.onChange(product.id)
  }
  return (
    <div class={styles.switcher}>
      <button
        type="button"
        class={styles.iconButton}
        aria-label={t().previousProduct}
        disabled={!at(-1)}
        onClick={() => go(-1)}
      >
        <Icon name="back" />
      </button>
      <select
        class={styles.select}
        aria-label={t().product}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <For each={products()}>
          {({ id, name, unit }) => (
            <option value={id} selected={id === props.current}>
              {unit ? `${name} (${unit})` : name}
            </option>
          )}
        </For>
      </select>
      <button
        type="button"
        class={styles.iconButton}
        aria-label={t().nextProduct}
        disabled={!at(1)}
        onClick={() => go(1)}
      >
        <Icon name="chevron" />
      </button>
      <Show when={desk.editable()}>
        <button
          type="button"
          class={styles.iconButton}
          aria-label={t().editProduct(desk.product(props.current)?.name ?? '')}
          onClick={() => props.onEdit(props.current)}
        >
          <Icon name="more" />
        </button>
      </Show>
    </div>
  )
}
