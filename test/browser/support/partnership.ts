import { expect, type Page } from '@playwright/test'

/** Starts a partnership of one cooperative and one producer, whose contact can sign in; ends on its empty plan. */
export const startPartnership = async (
  page: Page,
  { name, producer, contact }: { name: string; producer: string; contact: { name: string; phone: string } },
): Promise<void> => {
  await page.goto('/kemitraan/baru')
  await page.getByLabel('Nama kemitraan').fill(name)
  await page.getByLabel('Nama koperasi').fill('Koperasi Tunas Bersama')
  await page.getByLabel('Nama usaha').fill(producer)
  await page.getByLabel('Nama pemilik').fill(contact.name)
  await page.getByLabel('Nomor HP pemilik').fill(contact.phone)
  await page.getByRole('button', { name: 'Buat kemitraan' }).click()
  await expect(page.getByRole('button', { name: 'Coba dengan contoh' })).toBeVisible()
}
