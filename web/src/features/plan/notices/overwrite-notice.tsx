import { parseCell } from '@rembuk/plandoc/cell'
import { createEffect, createSignal, For, type JSX, Show, untrack } from 'solid-js'
import type { LivePeer } from '../../../live/live-signals'
import { peerName } from '../../../presence/peer-mark'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Icon } from '../../../ui/icon'
import { announce } from '../../../ui/toast-store'
import { cellName, quantityWords } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import type { Overwrite } from '../cells/overwrites'
import { t as planWords } from '../messages'
import { lastAuthor } from './last-author'
import styles from './overwrite-notice.module.css'
import { putBack } from './put-back'
import { t } from './words'

/** Says calmly that others have changed one's own numbers, newest first, each with a way back. */
const OverwriteNotice = (props: { peers: readonly LivePeer[] }): JSX.Element => {
  const desk = useDesk()
  const [listing, setListing] = createSignal(false)
  const newest = () => desk.overwrites.all().at(-1)
  /** Names of those who are not here, as far as they have been asked for; undefined where nobody knows. */
  const [absent, setAbsent] = createSignal<ReadonlyMap<Overwrite, string | undefined>>(new Map())
  const authorOf = (overwrite: Overwrite): string | undefined => {
    const peer = props.peers.find(({ client }) => client === overwrite.client)
    return peer ? peerName(peer) : absent().get(overwrite)
  }
  const words = (overwrite: Overwrite): string => {
    const shown = (quantity: number | undefined) => quantityWords(quantity) || planWords().empty
    return t().overwritten(
      authorOf(overwrite) ?? planWords().colleague.toLocaleLowerCase(),
      shown(overwrite.before),
      shown(overwrite.after),
    )
  }
  const undo = (overwrite: Overwrite): void => {
    putBack(desk.doc, overwrite)
    desk.overwrites.settle(overwrite)
  }
  const where = ({ cell }: Overwrite): string => {
    const known = parseCell(cell)
    return known ? cellName(desk, known, known.monday) : ''
  }

  createEffect(() => {
    for (const overwrite of desk.overwrites.all()) {
      if (untrack(() => authorOf(overwrite) !== undefined || absent().has(overwrite))) continue
      void lastAuthor(desk.doc.guid, overwrite).then((name) => {
        setAbsent((known) => new Map(known).set(overwrite, name))
      })
    }
  })
  createEffect(() => {
    const overwrite = newest()
    if (!overwrite) return
    if (authorOf(overwrite) !== undefined || absent().has(overwrite))
      announce(`${words(overwrite)} ${where(overwrite)}`)
  })

  return (
    <>
      <div class={styles.place}>
        <Show when={newest()}>
          {(overwrite) => (
            <div class={styles.notice}>
              <div class={styles.text} title={`${words(overwrite())} · ${where(overwrite())}`}>
                <strong>{words(overwrite())}</strong> <span class={styles.where}>{where(overwrite())}</span>
              </div>
              <Show
                when={desk.overwrites.all().length > 1}
                fallback={
                  <Show when={desk.editable()}>
                    <Button variant="secondary" onPress={() => undo(overwrite())}>
                      {planWords().putBack}
                    </Button>
                  </Show>
                }
              >
                <Button variant="secondary" onPress={() => setListing(true)}>
                  {t().showOverwrites(desk.overwrites.all().length)}
                </Button>
              </Show>
              <Button variant="quiet" label={t().fine} onPress={() => desk.overwrites.settle(overwrite())}>
                <span class={styles.word}>{t().fine}</span>
                <span class={styles.cross}>
                  <Icon name="close" size={20} />
                </span>
              </Button>
            </div>
          )}
        </Show>
      </div>
      <Show when={listing()}>
        <Dialog title={t().overwritesTitle} closeLabel={planWords().close} onClose={() => setListing(false)}>
          <ul class={styles.list}>
            <For each={[...desk.overwrites.all()].reverse()}>
              {(overwrite) => (
                <li class={styles.item}>
                  <div class={styles.text}>
                    <strong>{words(overwrite)}</strong>
                    <span>{where(overwrite)}</span>
                  </div>
                  <Button onPress={() => undo(overwrite)}>{planWords().putBack}</Button>
                </li>
              )}
            </For>
          </ul>
          <Button
            variant="primary"
            onPress={() => {
              desk.overwrites.settleAll()
              setListing(false)
            }}
          >
            {t().keepAll}
          </Button>
        </Dialog>
      </Show>
    </>
  )
}

export default OverwriteNotice
