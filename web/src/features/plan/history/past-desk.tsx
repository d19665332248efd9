import { type JSX, onCleanup, Show } from 'solid-js'
import type * as Y from 'yjs'
import { EmptyState } from '../../../ui/state'
import { DeskProvider, useDesk } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import { t } from './words'

/** Puts a document of the past on a desk where nothing can be written and nobody else is; ends it with the desk. */
export const PastDesk = (props: { doc: Y.Doc; children: JSX.Element }): JSX.Element => {
  const { thisMonday, producers } = useDesk()
  const desk = createLiveDesk({
    doc: props.doc,
    thisMonday,
    producers,
    editable: () => false,
    peers: () => [],
    goTo: () => {},
  })
  onCleanup(() => props.doc.destroy())
  return (
    <DeskProvider value={desk}>
      <Show
        when={desk.plan()?.products.length}
        fallback={<EmptyState icon="history" title={t().thenEmptyTitle} text={t().thenEmptyText} />}
      >
        {props.children}
      </Show>
    </DeskProvider>
  )
}
