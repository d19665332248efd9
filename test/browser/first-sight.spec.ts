import { expect } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { cell, demandOf, enter, expectCell, expectStatus, openPlan } from './support/plan'
import { test } from './support/test'

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

test('a new device shows the numbers before the live plan is there, and then lets them be filled in', async ({
  openAs,
}) => {
  const karyo = await openAs(phoneOf('karyo'))
  let letThrough = (): void => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await karyo.route('**/api/documents/*/state*', async (route) => {
    await held
    await route.continue()
  })
  await karyo.goto('/kemitraan/batang/rencana')
  const key = await demandOf(karyo, 0)
  const shown = (await cell(karyo, key).innerText()).match(/\d+$/)?.[0] as string
  await expectStatus(karyo, 'Menyambung…')
  await expectAccessible(karyo)

  await cell(karyo, key).click()
  await karyo.keyboard.type('7')
  await expect(karyo.getByText('Rencana sedang dibuka. Isi sebentar lagi.').first()).toBeVisible()
  await expectCell(karyo, key, shown)

  letThrough()
  await expectStatus(karyo, 'Terkirim')
  await expectCell(karyo, key, shown)
  await karyo.keyboard.press('Escape')
  await enter(karyo, key, '57')
  await expectStatus(karyo, 'Terkirim')
  await expectCell(karyo, key, '57')
})

test('the plan opens when its packed form cannot be had', async ({ openAs }) => {
  const hadi = await openAs(phoneOf('hadi'))
  await hadi.route('**/api/documents/*/projection', (route) => route.fulfill({ status: 503, body: '' }))
  await openPlan(hadi)
  await expect(cell(hadi, await demandOf(hadi, 0))).toBeVisible()
})

test('a plan that takes a while says that it loads', async ({ openAs }) => {
  const wulan = await openAs(phoneOf('wulan'))
  let letThrough = (): void => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await wulan.route(/\/api\/documents\//, async (route) => {
    await held
    await route.continue()
  })
  await wulan.goto('/kemitraan/batang/rencana')
  const skeleton = wulan.getByRole('img', { name: 'Memuat rencana' })
  await expect(skeleton).toBeVisible()
  await expectAccessible(wulan)
  letThrough()
  await expectStatus(wulan, 'Terkirim')
  await expect(skeleton).toHaveCount(0)
})
