import { For, type JSX, Show } from 'solid-js'
import { IconButton } from '../../../ui/icon-button'
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
      <IconButton icon="back" label={t().previousProduct} disabled={!at(-1)} onPress={() => go(-1)} />
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
      <IconButton icon="chevron" label={t().nextProduct} disabled={!at(1)} onPress={() => go(1)} />
      <Show when={!desk.reader()}>
        <IconButton
          icon="more"
          label={t().editProduct(desk.product(props.current)?.name ?? '')}
          onPress={() => props.onEdit(props.current)}
        />
      </Show>
    </div>
  )
}
