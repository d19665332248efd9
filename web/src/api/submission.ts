/**
 * The idempotency key of a form: the same as long as the same content is sent again, so that a
 * retry after a lost answer has one effect; another one as soon as the content differs.
 */
export const createSubmission = (newKey: () => string = () => crypto.randomUUID()) => {
  let sent: { content: string; key: string } | undefined
  return {
    keyFor(body: unknown): string {
      const content = JSON.stringify(body)
      if (sent?.content !== content) sent = { content, key: newKey() }
      return sent.key
    },
  }
}
