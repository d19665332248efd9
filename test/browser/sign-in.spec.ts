import { expect } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { test } from './support/test'

const [sari] = demoPeople

test('a person signs in with a code and sees the own partnership', async ({ openAs }) => {
  const page = await openAs(sari.phone)
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Oleh-oleh Batang' })).toBeVisible()
  await expectAccessible(page)
})

test('the sign-in page can be used by everybody', async ({ page }) => {
  await page.goto('/masuk')
  await expect(page.getByLabel('Nomor HP')).toBeVisible()
  await expectAccessible(page)
})
