import type { Page } from '@playwright/test'
import { demandCell } from './large-plan'

/** When a page of the plan got somewhere, in milliseconds since its navigation began. */
export interface Milestones {
  /** The first number is painted. */
  grid: number
  /** The page has answered to a frame after it: it can be scrolled and looked at. */
  answers: number
  /** Numbers can be filled in. */
  editable: number
  /** The chip says that everything is sent. */
  sent: number
  /** Cumulative layout shift, without what follows an input. */
  shift: number
}

type Marks = Partial<Milestones> & { shift: number }

/** Makes every page of this context note its milestones; call before the navigation. */
export const noteMilestones = async (page: Page): Promise<void> => {
  await page.addInitScript(
    ([cell]) => {
      const marks: Marks = { shift: 0 }
      Object.assign(globalThis, { marks })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number
          hadRecentInput: boolean
        })[])
          if (!entry.hadRecentInput) marks.shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
      // Without names of its own: what is sent to the page must not lean on this program.
      new MutationObserver(() => {
        if (marks.grid === undefined && document.querySelector(`[data-cell="${cell}"]`)) {
          marks.grid = 0
          requestAnimationFrame(() =>
            setTimeout(() => {
              marks.grid = performance.now()
              requestAnimationFrame(() => setTimeout(() => (marks.answers = performance.now())))
            }),
          )
        }
        if (document.querySelector('button[aria-label="Lainnya"]:not(:disabled)'))
          marks.editable ??= performance.now()
        if (document.querySelector('[data-status="sent"]')) marks.sent ??= performance.now()
      }).observe(document, { subtree: true, childList: true, attributes: true })
    },
    [demandCell(0, 0)],
  )
}

const PATIENCE_MS = 60_000

/** Waits until the page has passed all of them. Throws after a minute. */
export const milestones = async (page: Page): Promise<Milestones> => {
  await page.waitForFunction(
    () => {
      const { marks } = globalThis as { marks?: Marks }
      return marks?.sent && marks.answers
    },
    null,
    { timeout: PATIENCE_MS },
  )
  return page.evaluate(() => (globalThis as unknown as { marks: Milestones }).marks)
}
