import type { Fault } from '@rembuk/plandoc/faults'
import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type * as Y from 'yjs'
import { inSlices } from '../../../ui/in-slices'

/** Looking for faults reads the whole plan, so it waits until edits pause for this long, in milliseconds; its reader is loaded then. */
const PAUSE_MS = 1000

/** What in the document could not be read, looked for again whenever edits pause. */
export const createFaults = (doc: Y.Doc): Accessor<Fault[]> => {
  const [faults, setFaults] = createSignal<Fault[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let callOff = (): void => {}
  const look = (): void => {
    clearTimeout(timer)
    callOff()
    timer = setTimeout(async () => {
      const asked = timer
      const reader = await import('@rembuk/plandoc/read').catch(() => undefined)
      if (reader && timer === asked)
        callOff = inSlices(reader.readPlanInSteps(doc), ({ faults: found }) => setFaults(found))
    }, PAUSE_MS)
  }
  const onTransaction = ({ changed }: Y.Transaction): void => {
    if (changed.size > 0) look()
  }
  look()
  doc.on('afterTransaction', onTransaction)
  onCleanup(() => {
    clearTimeout(timer)
    timer = undefined
    callOff()
    doc.off('afterTransaction', onTransaction)
  })
  return faults
}
