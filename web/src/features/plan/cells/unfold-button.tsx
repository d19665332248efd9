import type { JSX } from 'solid-js'
import { Icon } from '../../../ui/icon'
import { t } from '../messages'
import { useDesk } from './desk'
import styles from './unfold-button.module.css'

/** Shows a product's rarely used lines, or puts the empty ones out of sight again; kept on the device. */
export const UnfoldButton = (props: { productId: string }): JSX.Element => {
  const desk = useDesk()
  const isOpen = () => desk.shown.isOpen(props.productId)
  return (
    <button
      type="button"
      class={styles.unfold}
      classList={{ [styles.open ?? '']: isOpen() }}
      aria-expanded={isOpen()}
      aria-label={t().otherLinesOf(desk.product(props.productId)?.name ?? '')}
      onClick={() => desk.shown.toggle(props.productId)}
    >
      <span>{t().otherLines}</span>
      <Icon name="chevron" size={16} />
    </button>
  )
}
