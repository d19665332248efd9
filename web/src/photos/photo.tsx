import { createEffect, createSignal, type JSX, on } from 'solid-js'
import styles from './photo.module.css'

/** A small square view of a photo. Its place is kept from the start; one that does not load leaves it plain. */
export const Photo = (props: {
  /** The photo's address, or that of a copy on this device. */
  address: string
  alt: string
  /** Side in CSS pixels. */
  side: number
}): JSX.Element => {
  const [failed, setFailed] = createSignal(false)
  createEffect(
    on(
      () => props.address,
      () => setFailed(false),
      { defer: true },
    ),
  )
  return (
    <img
      class={styles.photo}
      classList={{ [styles.failed ?? '']: failed() }}
      src={props.address}
      alt={props.alt}
      width={props.side}
      height={props.side}
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
    />
  )
}
