// Takes the pictures in docs/ from the running product: npm run build && node --import tsx scripts/screenshots.ts
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, devices, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { startPartnership } from '../test/browser/support/partnership'
import { cell, demandOf, enter, expectStatus, openPlan } from '../test/browser/support/plan'
import { startProduct } from '../test/browser/support/product'
import { signIn } from '../test/browser/support/sign-in'
import { browserArguments } from './browser-arguments.mjs'
import { findBrowser } from './find-browser.mjs'

type Screen = 'phone' | 'laptop'

const docs = fileURLToPath(new URL('../docs/', import.meta.url))
const screens: Record<Screen, object> = {
  laptop: { viewport: { width: 1366, height: 768 } },
  phone: {
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    userAgent: devices['Pixel 5'].userAgent,
  },
}

const phoneNumber = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

/** A device of its own; with `like` it is signed in as that page's person. */
const open = async (browser: Browser, origin: string, screen: Screen, like?: Page): Promise<Page> => {
  const context = await browser.newContext({
    ...screens[screen],
    storageState: await like?.context().storageState(),
    baseURL: origin,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  })
  return context.newPage()
}

const picture = async (page: Page, name: string): Promise<void> => {
  await page.waitForTimeout(700)
  await page.screenshot({ path: `${docs}${name}.png` })
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

const openTab = async (page: Page, tab: string): Promise<void> => {
  await page.goto(`/kemitraan/batang/rencana?tab=${tab}`)
  await expectStatus(page, 'Terkirim')
}

/** What the number at `key` leads to, by its keys on a laptop and by the pad on a phone. */
const ofNumber = async (page: Page, screen: Screen, key: string, asked: 'Komentar' | 'Riwayat') => {
  await cell(page, key).click()
  if (screen === 'phone') await press(page, asked)
  else await page.keyboard.press(asked === 'Komentar' ? 'Control+Alt+m' : 'Alt+h')
  await page.getByRole('dialog').waitFor()
}

/** Numbers, who else is there, comments, a number's history, the week in a message and the whole plan's history. */
const planTasks = async (page: Page, screen: Screen): Promise<void> => {
  await openPlan(page)
  const key = await demandOf(page, 1)
  await enter(page, key, screen === 'phone' ? '30' : '28')
  await cell(page, key).click()
  await picture(page, `plan-${screen}`)
  if (screen === 'phone') await press(page, 'Selesai')

  await ofNumber(page, screen, key, 'Komentar')
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill(screen === 'phone' ? 'Saya sanggup 30 minggu ini.' : 'Toko oleh-oleh minta lebih. Bisa?')
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim', exact: true }).click()
  await picture(page, `comment-${screen}`)
  await page.keyboard.press('Escape')
  if (screen === 'phone') await press(page, 'Selesai')

  await expectStatus(page, 'Terkirim')
  await ofNumber(page, screen, key, 'Riwayat')
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  await picture(page, `history-${screen}`)
  await page.keyboard.press('Escape')
  if (screen === 'phone') await press(page, 'Selesai')

  await press(page, 'Lainnya')
  await press(page, 'Ringkasan minggu ini')
  await page.getByLabel('Teks ringkasan').waitFor()
  await picture(page, `summary-${screen}`)
  await page.keyboard.press('Escape')

  await press(page, 'Lainnya')
  await press(page, 'Riwayat rencana')
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  await picture(page, `plan-history-${screen}`)
}

/** The plan's other parts. */
const otherParts = async (page: Page, screen: Screen): Promise<void> => {
  await openTab(page, 'masalah')
  await page
    .getByRole('button', { name: /^Batik cap · minggu/ })
    .first()
    .click()
  await picture(page, `problem-${screen}`)
  await openTab(page, 'bahan')
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await picture(page, `materials-${screen}`)
  await openTab(page, 'kirim')
  await page.getByRole('checkbox').first().waitFor()
  await picture(page, `deliveries-${screen}`)
}

/** A plan of one's own from the first question to its first problem. */
const start = async (page: Page, screen: Screen): Promise<void> => {
  await startPartnership(page, {
    name: screen === 'phone' ? 'Emping Limpung Bersama' : 'Oleh-oleh Subah',
    producer: 'Dapur Emping Barokah',
    contact: { name: 'Bu Wulan', phone: phoneNumber('wulan') },
  })
  await press(page, 'Mulai')
  await page.getByLabel('Nama produk').fill('Emping melinjo')
  await picture(page, `start-${screen}`)
  await press(page, 'Lanjut')
  await press(page, 'Lanjut')
  for (const [step, amount] of [
    [3, '25'],
    [4, '40'],
    [5, '30'],
  ]) {
    await page.getByText(`${step} dari 6`).waitFor()
    await page.getByLabel('Jumlah (kg)').fill(`${amount}`)
    await press(page, 'Lanjut')
  }
  await press(page, 'Buat rencana')
  await page.locator('[data-cell^="demand/"]').first().waitFor()
  await picture(page, `started-${screen}`)
}

/** Who needs help, and why. */
const facilitated = async (page: Page, screen: Screen): Promise<void> => {
  await page.goto('/pendamping')
  const neediest = page.locator('[data-partnership]').first()
  await neediest.waitFor()
  // On a phone the regions and filters above fill the screen.
  if (screen === 'phone') await neediest.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await picture(page, `facilitator-${screen}`)
}

mkdirSync(docs, { recursive: true })
const product = await startProduct()
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments })
try {
  const karyo = await open(browser, product.origin, 'phone')
  await karyo.goto('/masuk')
  await picture(karyo, 'sign-in-phone')
  await signIn(karyo, phoneNumber('karyo'))
  await picture(karyo, 'home-phone')
  await openPlan(karyo)
  await cell(karyo, await demandOf(karyo, 0)).click()

  const sari = await open(browser, product.origin, 'laptop')
  await signIn(sari, phoneNumber('sari'))
  await picture(sari, 'home-laptop')
  await planTasks(sari, 'laptop')
  await otherParts(sari, 'laptop')

  await openPlan(sari)
  await cell(sari, await demandOf(sari, 0)).click()
  await planTasks(karyo, 'phone')
  await otherParts(karyo, 'phone')

  await openPlan(karyo)
  await karyo.context().setOffline(true)
  await enter(karyo, await demandOf(karyo, 1), '31')
  await expectStatus(karyo, /Luring · 1/)
  await picture(karyo, 'offline-phone')
  await karyo.context().setOffline(false)

  const ratna = await open(browser, product.origin, 'laptop')
  await signIn(ratna, phoneNumber('ratna'))
  await facilitated(ratna, 'laptop')
  await facilitated(await open(browser, product.origin, 'phone', ratna), 'phone')

  await start(sari, 'laptop')
  await start(karyo, 'phone')
} finally {
  await browser.close()
  await product.stop()
}
