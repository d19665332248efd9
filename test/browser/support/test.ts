import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { dateOffsetMs } from './clock'
import { type Product, startProduct } from './product'
import { shiftDate } from './shift-date.mjs'
import { signIn } from './sign-in'

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

interface PerWorker {
  /** Tests that name another demo than those before them have it to themselves, as it was filled in. */
  demo: string
  /** One running product for all tests of a worker. */
  product: Product
}

interface PerTest {
  /**
   * A page in a browser of its own in which the person with this number (+62…) is signed in; nothing is
   * open in it yet. The first use of a number signs in through the screen, later ones share the session.
   */
  openAs: (phone: string) => Promise<Page>
}

/** Sessions at this worker's product, by phone number. */
const sessions = new Map<string, Session>()

/** Playwright's test with the product running. */
export const test = base.extend<PerTest, PerWorker>({
  demo: ['shared', { scope: 'worker', option: true }],
  product: [
    async ({ browserName: _ }, use) => {
      const product = await startProduct(dateOffsetMs())
      await use(product)
      await product.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ product }, use) => use(product.origin),
  context: async ({ context, product }, use) => {
    await context.addInitScript(shiftDate, product.dateOffsetMs)
    await use(context)
  },
  openAs: async ({ browser, product }, use) => {
    const opened: BrowserContext[] = []
    await use(async (phone) => {
      const storageState = sessions.get(phone)
      const context = await browser.newContext(storageState ? { storageState } : {})
      await context.addInitScript(shiftDate, product.dateOffsetMs)
      opened.push(context)
      const page = await context.newPage()
      if (storageState) return page
      await signIn(page, phone)
      sessions.set(phone, await context.storageState())
      await page.goto('about:blank')
      return page
    })
    await Promise.all(opened.map((context) => context.close()))
  },
})
