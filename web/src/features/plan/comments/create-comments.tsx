import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { createSignal, type JSX, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import { cellKey } from '../cells/lines'
import type { Target } from '../cells/write'

const Comments = part(() => import('./comments'))

/** What is looked at: the list of threads, or the thread of one cell, of the whole plan without a cell. */
export interface Talk {
  about?: { cell: string | undefined; fromList?: boolean }
}

/** The comments of a plan; they load when the plan is on the screen. */
export const createComments = () => {
  const [talk, setTalk] = createSignal<Talk>()
  return {
    /** Opens the thread of one number. */
    show: ({ line, monday }: Target): void => {
      setTalk({ about: { cell: cellKey(line, monday) } })
    },
    /** The button that leads to all threads, and the open dialog, if any. */
    View: (props: {
      documentId: string
      people: PartnershipDetail['people']
      chosen?: Target
      onSee: (cell: string) => void
      onHistory: (target: Target) => void
    }): JSX.Element => (
      <Suspense>
        <Comments {...props} talk={talk()} onTalk={setTalk} />
      </Suspense>
    ),
  }
}
