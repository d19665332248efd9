import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { startPartnership } from './partnership'
import { demandOf, expectStatus, toasts } from './plan'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

/** The first example, whose lines fingers and keys are tried on. */
export const EXAMPLE = 'contoh-keripik-pisang'

/** A plan of three examples and twelve weeks in a partnership of its own, at its top; as a list where that is wanted. */
export const openExamples = async (
  openAs: (phone: string) => Promise<Page>,
  name: string,
  asList = false,
): Promise<{ page: Page; monday: string }> => {
  const page = await openAs(phoneOf('tiur'))
  if (asList) await page.setViewportSize({ width: 360, height: 740 })
  await startPartnership(page, {
    name,
    producer: 'Dapur Toba',
    contact: { name: 'Pak Togar', phone: phoneOf('togar') },
  })
  await page.getByRole('button', { name: 'Coba dengan contoh' }).click()
  await expect(toasts(page).getByText(/^Contoh siap dicoba/)).toBeVisible()
  await expectStatus(page, 'Terkirim')
  const [, monday = ''] = (await demandOf(page, 0, EXAMPLE)).split('@')
  return { page, monday }
}
