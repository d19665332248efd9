import type { JSX } from 'solid-js'
import { Icon } from '../../../ui/icon'
import { t } from '../messages'
import { useDesk } from './desk'
import styles from './unfold-button.module.css'

/** Shows a product's rarely used lines, or puts the empty ones out of sight again; kept on the device. */
export const UnfoldButton = (props: {
  productId: string
  /** Only the picture, where the words have no room. */
  narrow?: boolean
}): JSX.Element => {
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
      <span class={props.narrow ? 'visually-hidden' : undefined}>{t().otherLines}</span>
      <Icon name="chevron" size={props.narrow ? 24 : 16} />
    </button>
  )
}
