import type { Presence } from '@rembuk/sync/protocol/frames'
import { createMemo, createSignal, createUniqueId, For, type JSX, onCleanup, onMount, Show } from 'solid-js'
import type * as Y from 'yjs'
import type { LivePeer } from '../live/live-signals'
import { initialOf } from '../presence/peer-look'
import { peerColourClass, peerName, presenceWords } from '../presence/peer-mark'
import fieldStyles from '../ui/field.module.css'
import { IconButton } from '../ui/icon-button'
import { bindText } from './bind-text'
import { caretCell, caretField, caretIndex } from './caret'
import { createTextUndo, listenForUndo } from './text-undo'
import { t } from './words'
import styles from './writing.module.css'

/** A stretch of the text and who stands behind it. */
interface Stretch {
  text: string
  peer?: LivePeer
}

/** The text cut where others stand in it. */
const stretchesOf = (content: string, carets: readonly { peer: LivePeer; index: number }[]): Stretch[] => {
  const sorted = [...carets].sort((a, b) => a.index - b.index)
  let from = 0
  const cut = sorted.map(({ peer, index }): Stretch => {
    const text = content.slice(from, index)
    from = Math.max(from, index)
    return { text, peer }
  })
  return [...cut, { text: content.slice(from) }]
}

/**
 * A text that several people type into at once: a plain text field that grows with it, with the others'
 * carets, who is in it, and an undo of one's own. It is bound to the one text that it is created with.
 */
export const WritingField = (props: {
  label: string
  /** Its name in presence, such as `notes/<item>`. */
  name: string
  text: Y.Text
  peers: readonly LivePeer[]
  setPresence: (presence: Presence | null) => void
  editable: boolean
  /** In UTF-16 units. */
  maxLength: number
  hint?: string
}): JSX.Element => {
  const { text, name } = props
  const id = createUniqueId()
  const origin = {}
  const undo = createTextUndo(text, origin)
  const [content, setContent] = createSignal(text.toString())
  const here = createMemo(() => props.peers.filter(({ presence }) => caretField(presence?.cell) === name))
  const stretches = createMemo(() => {
    const shown = content()
    const carets = here().flatMap((peer) => {
      const index = caretIndex(peer.presence?.cell ?? '', text)
      return index === undefined ? [] : [{ peer, index }]
    })
    return stretchesOf(shown, carets)
  })
  let area: HTMLTextAreaElement | undefined
  const say = (typing: boolean): void => {
    if (area)
      props.setPresence({ cell: caretCell(name, text, area.selectionStart), ...(typing && { typing }) })
  }
  onMount(() => {
    if (!area) return
    onCleanup(bindText(text, area, { origin, maxLength: props.maxLength, onShow: setContent }))
    listenForUndo(area, undo)
  })
  onCleanup(() => {
    if (area && area === document.activeElement) props.setPresence(null)
  })

  return (
    <div class={styles.writing}>
      <div class={styles.head}>
        <label class={fieldStyles.label} for={id}>
          {props.label}
        </label>
        <Show when={here().length > 0}>
          <p class={styles.here}>{presenceWords(here())}</p>
        </Show>
        <Show when={undo.canUndo()}>
          <IconButton icon="undo" label={t().undo} onPress={undo.undo} />
        </Show>
      </div>
      <div class={styles.field}>
        <textarea
          id={id}
          ref={(element) => {
            area = element
          }}
          class={`${fieldStyles.input} ${styles.area}`}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          maxlength={props.maxLength}
          readonly={!props.editable}
          onFocus={() => say(false)}
          onInput={() => say(true)}
          onKeyUp={() => say(false)}
          onPointerUp={() => say(false)}
          onBlur={() => props.setPresence(null)}
        />
        <div class={`${fieldStyles.input} ${styles.mirror}`} aria-hidden="true">
          <For each={stretches()}>
            {(stretch) => (
              <>
                {stretch.text}
                <Show when={stretch.peer}>
                  {(peer) => (
                    <span class={`${styles.caret} ${peerColourClass(peer().personId)}`}>
                      <span class={styles.flag}>{initialOf(peerName(peer()))}</span>
                    </span>
                  )}
                </Show>
              </>
            )}
          </For>{' '}
        </div>
      </div>
      <Show when={props.hint}>
        <p class={fieldStyles.hint} id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
    </div>
  )
}
