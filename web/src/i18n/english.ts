/**
 * Loads the English words before the first page shows, so that it does not begin in Indonesian. The
 * build puts all of them into one file (`codeSplitting` in vite.config.ts); one of them brings it.
 * Without a connection the page goes on in Indonesian.
 */
export const loadEnglish = async (): Promise<void> => {
  await import('../frame/messages.en').catch(() => undefined)
}
