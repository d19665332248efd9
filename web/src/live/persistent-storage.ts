let asked = false

/** Asks the browser, once a page load, not to clear local data when the device runs low on space. */
export const askForPersistentStorage = async (): Promise<void> => {
  if (asked || !navigator.storage?.persist) return
  asked = true
  if (!(await navigator.storage.persisted())) await navigator.storage.persist()
}
