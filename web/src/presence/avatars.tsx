import { createMemo, For, type JSX, Show } from 'solid-js'
import type { LivePeer } from '../live/live-signals'
import { t } from './messages'
import { initialOf } from './peer-look'
import { peerColourClass, peerName } from './peer-mark'
import styles from './peers.module.css'

/** Avatars shown before the rest is only counted. */
const SHOWN = 4

/** Wherever in the plan they are, the same people look the same here. */
const isSamePeople = (a: readonly LivePeer[], b: readonly LivePeer[]): boolean =>
  a.length === b.length &&
  a.every(({ personId, name }, index) => personId === b[index]?.personId && name === b[index]?.name)

/** Who else has the plan open, each person once however many tabs. */
export const Avatars = (props: { peers: readonly LivePeer[] }): JSX.Element => {
  const people = createMemo(
    () => [...new Map(props.peers.map((peer) => [peer.personId, peer])).values()],
    [],
    { equals: isSamePeople },
  )
  const names = () => people().map(peerName).join(', ')
  return (
    <Show when={people().length > 0}>
      <div
        class={styles.avatars}
        role="img"
        aria-label={t().hereNames(names())}
        title={t().hereNames(names())}
      >
        <For each={people().slice(0, SHOWN)}>
          {(peer) => (
            <span class={`${styles.avatar} ${peerColourClass(peer.personId)}`}>
              {initialOf(peerName(peer))}
            </span>
          )}
        </For>
        <Show when={people().length > SHOWN}>
          <span class={`${styles.avatar} ${styles.more}`}>+{people().length - SHOWN}</span>
        </Show>
      </div>
    </Show>
  )
}
