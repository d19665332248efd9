import { expect, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { untilKept } from './support/offline'
import { bring, cell, demandOf, enter, expectCell, expectStatus, isList, openPlan } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

/** Opens the history of a number the way the screen at hand has it. */
const openHistory = async (page: Page, key: string): Promise<void> => {
  await bring(page, key)
  await cell(page, key).click()
  if (await isList(page)) await page.getByRole('button', { name: 'Riwayat' }).click()
  else await page.keyboard.press('Alt+h')
}

const changes = (page: Page) => page.getByRole('dialog').getByRole('listitem')

test('a number that somebody else has overwritten has a history and can be put back', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  const karyo = await openAs(phoneOf('karyo'))
  await openPlan(sari)
  await openPlan(karyo)
  const key = await demandOf(sari, 1)
  await enter(sari, key, '121')
  await expectCell(karyo, key, '121')
  await enter(karyo, key, '93')
  await expectCell(sari, key, '93')
  await expectStatus(karyo, 'Terkirim')

  await openHistory(sari, key)
  const dialog = sari.getByRole('dialog', { name: /^Riwayat · Permintaan Emping melinjo minggu/ })
  await expect(dialog).toContainText('Sekarang: 93')
  await expect(changes(sari).nth(0)).toContainText(/Pak Karyo · \d+ \S+ \d\d\.\d\d.*121 → 93/)
  await expect(changes(sari).nth(1)).toContainText(/Anda · .*→ 121/)
  await expectAccessible(sari)

  await sari.getByRole('button', { name: 'Kembalikan ke 121' }).click()
  await expect(dialog).toBeHidden()
  await expectCell(sari, key, '121')
  await expect(cell(karyo, key)).toHaveAttribute('aria-label', /: 121(\.|$)/)
  await expectStatus(sari, 'Terkirim')

  await openHistory(karyo, key)
  await expect(changes(karyo).nth(0)).toContainText(/Bu Sari · .*93 → 121/)
  await expect(changes(karyo).nth(1)).toContainText(/Anda · .*121 → 93/)
})

test('a rarely used line has a history too, and its number can be put back', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const monday = (await demandOf(sari, 1)).split('@')[1]
  await sari.getByRole('button', { name: 'Baris lain · Emping melinjo' }).first().click()
  for (const line of ['orders', 'count']) {
    const key = `${line}/emping@${monday}`
    await enter(sari, key, '17')
    await expect(cell(sari, key)).toHaveAccessibleName(/: 17/)
    await enter(sari, key, '19')
    await expect(cell(sari, key)).toHaveAccessibleName(/: 19/)
    await expectStatus(sari, 'Terkirim')
    await openHistory(sari, key)
    await expect(changes(sari).nth(0)).toContainText(/Anda · .*17 → 19/)
    await expectAccessible(sari)
    await sari.getByRole('button', { name: 'Kembalikan ke 17' }).click()
    await expect(sari.getByRole('dialog')).toBeHidden()
    await expect(cell(sari, key)).toHaveAccessibleName(/: 17/)
    await expectStatus(sari, 'Terkirim')
  }
})

test('the plan as of a change can be looked at, not edited, and left again', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  const key = await demandOf(sari, 0)
  await enter(sari, key, '51')
  await expectStatus(sari, 'Terkirim')
  await enter(sari, key, '52')
  await expectCell(sari, key, '52')
  await expectStatus(sari, 'Terkirim')

  await openHistory(sari, key)
  await changes(sari).nth(1).getByRole('button', { name: 'Lihat rencana saat itu' }).click()
  const then = sari.getByRole('region', { name: /^Rencana per \d+ \S+ \d\d\.\d\d$/ })
  await expect(then).toContainText('Isian terakhir: Anda.')
  await expectCell(sari, key, '51')
  await expectAccessible(sari)
  if (await isList(sari)) await expect(cell(sari, key)).toBeDisabled()
  else {
    await cell(sari, key).click()
    await sari.keyboard.type('7')
    await sari.keyboard.press('Delete')
  }
  await expect(sari.getByRole('textbox')).toHaveCount(0)
  await expectCell(sari, key, '51')

  await sari.getByRole('button', { name: 'Kembali ke sekarang' }).click()
  await expectCell(sari, key, '52')
  await enter(sari, key, '53')
  await expectCell(sari, key, '53')
})

test('without a network the history says what it needs, and opens once there is one', async ({ openAs }) => {
  const sari = await openAs(phoneOf('sari'))
  await openPlan(sari)
  await untilKept(sari)
  await sari.reload()
  await expectStatus(sari, 'Terkirim')
  const key = await demandOf(sari, 2)
  await enter(sari, key, '64')
  await expectStatus(sari, 'Terkirim')
  await sari.context().setOffline(true)
  await openHistory(sari, key)
  await expect(sari.getByRole('alert')).toContainText('Riwayat perlu internet.')
  await expectAccessible(sari)
  await sari.context().setOffline(false)
  await sari.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(changes(sari).nth(0)).toContainText(/→ 64/)
})
