import { expect, type Page } from '@playwright/test'

interface Message {
  to: string
  text: string
}

/**
 * What the first group of `pattern` holds in the newest message in which it is found, to a number, written
 * +62…, or to an e-mail address; waits until there is one.
 */
export const sentTo = async (page: Page, to: string, pattern: RegExp): Promise<string> => {
  let found: string | undefined
  await expect(async () => {
    const answer = await page.request.get('/dev/outbox', { headers: { accept: 'application/json' } })
    const messages: Message[] = await answer.json()
    found = messages.flatMap((message) => (message.to === to && message.text.match(pattern)?.[1]) || [])[0]
    expect(found, `a message to ${to} with ${pattern}`).toBeDefined()
  }).toPass({ timeout: 30_000 })
  return found as string
}
