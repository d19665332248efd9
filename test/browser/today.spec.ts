import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const openToday = async (page: Page): Promise<void> => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Hari ini' })).toBeVisible()
  await expect(page.getByText(/^Keadaan pukul \d\d\.\d\d$/)).toBeVisible()
}

for (const [id, part] of [
  ['karyo', 'Anggota usaha · Emping Pak Karyo'],
  ['hadi', 'Pengurus koperasi · Koperasi Rukun Alas Batang'],
] as const)
  test(`what waits for ${id} stands before the partnerships, and leads to where it is done`, async ({
    openAs,
  }) => {
    const page = await openAs(phoneOf(id))
    await openToday(page)
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Hari ini' })).toHaveAttribute(
      'aria-current',
      'page',
    )
    const meeting = page.getByRole('region', { name: 'Rapat berikutnya' })
    await expect(meeting.getByRole('heading', { name: 'Rapat koordinasi mingguan' })).toBeVisible()
    const partnerships = page.getByRole('region', { name: 'Kemitraan Anda' })
    await expect(partnerships).toContainText(part)
    await expectAccessible(page)
    await meeting.getByRole('link').click()
    await page.waitForURL(/\/kemitraan\/batang\/rapat\//)
  })

test('without the server the day is shown as the device last knew it', async ({ openAs }) => {
  const page = await openAs(phoneOf('karyo'))
  await openToday(page)
  await expect(page.getByRole('region', { name: 'Rapat berikutnya' })).toBeVisible()
  await page.route('**/api/**', (route) => route.abort())
  await page.reload()
  await expect(page.getByText(/^Anda sedang luring\./)).toBeVisible()
  await expect(page.getByText(/^Keadaan pukul/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Rapat berikutnya' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Buka rencana Oleh-oleh Batang' })).toBeVisible()
  await expectAccessible(page)
})

test('a facilitator has her own partnerships one tap away', async ({ openAs }) => {
  const page = await openAs(phoneOf('ratna'))
  await openToday(page)
  await expect(page.getByRole('link', { name: 'Buka rencana Oleh-oleh Batang' })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Lihat kemitraan dampingan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pendamping' })).toBeVisible()
})
