import type { LiveDocument } from './open-document'

/**
 * Resolves when all that this program wrote is in the server's store: online, everything of the
 * server's here, nothing unsent. Waits as long as the network takes. Rejects with an Error that
 * names the code when the server refuses the document or an edit, as waiting would not help.
 */
export const untilSent = async (live: LiveDocument): Promise<void> => {
  await live.loaded
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      const { connection, refusal, synced, unsent } = live.status()
      const refused =
        connection === 'refused' ? refusal : live.unsentEdits().find((edit) => edit.refusal)?.refusal
      if (refused) reject(new Error(`refused: ${refused}`))
      else if (synced && unsent === 0) resolve()
      else return
      stop()
      stopRefusals()
    }
    const stop = live.onStatus(look)
    const stopRefusals = live.onRefusal(look)
    look()
  })
}
