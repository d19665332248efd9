import { createSignal, onCleanup } from 'solid-js'
import { asProblem } from '../api/problem'
import { shrinkPhoto, UnreadablePhoto } from './shrink-photo'

/** Why a chosen photo is not there: no connection, no image, or what the server answered. */
export type PhotoTrouble = 'unreadable' | ReturnType<typeof asProblem>

/** How far the photo of a form is. */
export type PhotoProgress = 'idle' | 'sending' | 'failed'

/** Takes a photo that is small enough, such as by sending it; resolves with its id. */
export type KeepPhoto = (photo: Blob) => Promise<string>

/**
 * A photo on its way from this device to the partnership. Call inside a Solid owner. `send` shrinks one,
 * hands it to `keep` and gives its id to `onSent`; where another was chosen meanwhile, only that one counts.
 */
export const createPhotoChoice = (keep: KeepPhoto, onSent: (photoId: string) => void) => {
  const [sending, setSending] = createSignal(false)
  const [trouble, setTrouble] = createSignal<PhotoTrouble>()
  const [preview, setPreview] = createSignal<{ id: string; address: string }>()
  let newest = 0
  let chosen: Blob | undefined

  const show = (next: { id: string; address: string } | undefined): void => {
    const before = preview()
    if (before) URL.revokeObjectURL(before.address)
    setPreview(next)
  }
  onCleanup(() => {
    newest = -1
    show(undefined)
  })

  const send = async (file: Blob): Promise<void> => {
    newest += 1
    const mine = newest
    chosen = file
    setTrouble(undefined)
    setSending(true)
    try {
      const photo = await shrinkPhoto(file)
      const id = await keep(photo)
      if (mine !== newest) return
      show({ id, address: URL.createObjectURL(photo) })
      onSent(id)
    } catch (thrown) {
      if (mine !== newest) return
      setTrouble(thrown instanceof UnreadablePhoto ? 'unreadable' : asProblem(thrown))
    }
    setSending(false)
  }

  return {
    sending,
    trouble,
    progress: (): PhotoProgress => {
      if (sending()) return 'sending'
      return trouble() ? 'failed' : 'idle'
    },
    send,
    /** Sends the last one again, after a connection was lost. */
    again: (): void => {
      if (chosen) void send(chosen)
    },
    /** The copy on this device of the photo with this id, if it was sent from here. */
    copyOf: (photoId: string): string | undefined => {
      const shown = preview()
      return shown?.id === photoId ? shown.address : undefined
    },
  }
}
