import { createSignal } from 'solid-js'
import { string } from 'valibot'
import { kept } from '../../../storage/kept'

/** What is being written about one cell: it stays when the thread is closed, for as long as the tab is open. */
export const createDraft = (documentId: string, cell: string | undefined) => {
  const store = kept(`comment-draft/${documentId}/${cell ?? ''}`, string(), () => sessionStorage)
  const [text, setText] = createSignal(store.read() ?? '')
  return {
    text,
    write(next: string): void {
      setText(next)
      if (next === '') store.forget()
      else store.write(next)
    },
  }
}
