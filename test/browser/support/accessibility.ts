import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Resolves when what fades or moves in has come to rest: half-way its colours are not those that stay. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    ),
  )

/**
 * Expects that axe finds nothing at all wrong with what the page shows now. In axe's legacy mode, which
 * takes half the time and differs in nothing but frames from elsewhere: the product has none.
 */
export const expectAccessible = async (page: Page): Promise<void> => {
  await atRest(page)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
  expect(found).toEqual([])
}
