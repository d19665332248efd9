import { type JSX, Show } from 'solid-js'
import type { LivePeer } from '../live/live-signals'
import { t } from './messages'
import { initialOf, peerColour } from './peer-look'
import styles from './peers.module.css'

/** A person's name, or a general one for a person without. */
export const peerName = (peer: Pick<LivePeer, 'name'>): string => peer.name || t().colleague

/** Who is at a cell, in words: "Bu Sari sedang mengisi". */
export const presenceWords = (peers: readonly LivePeer[]): string =>
  peers
    .map((peer) => (peer.presence?.typing ? t().filling(peerName(peer)) : t().looking(peerName(peer))))
    .join(', ')

export const peerColourClass = (personId: string): string => styles[`colour${peerColour(personId)}`] ?? ''

/** The initial of the first person at a cell in that person's colour; the words are on the cell. */
export const PeerMark = (props: {
  peers: readonly LivePeer[]
  /** The name opens below the cell and not above, or to the left and not to the right. */
  below?: boolean
  toLeft?: boolean
}): JSX.Element => (
  <Show when={props.peers[0]}>
    {(peer) => (
      <span class={`${styles.mark} ${peerColourClass(peer().personId)}`} aria-hidden="true">
        <span class={styles.badge}>{initialOf(peerName(peer()))}</span>
        <Show when={peer().presence?.typing}>
          <span
            class={styles.name}
            classList={{ [styles.below ?? '']: props.below, [styles.toLeft ?? '']: props.toLeft }}
          >
            {presenceWords([peer()])}
          </span>
        </Show>
      </span>
    )}
  </Show>
)
