// Takes the pictures in docs/ from the running product: npm run build && node --import tsx scripts/screenshots.ts
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, devices, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { cell, demandOf, enter, expectStatus, openPlan } from '../test/browser/support/plan'
import { startProduct } from '../test/browser/support/product'
import { signIn } from '../test/browser/support/sign-in'
import { browserArguments } from './browser-arguments.mjs'
import { findBrowser } from './find-browser.mjs'

const docs = fileURLToPath(new URL('../docs/', import.meta.url))
const laptop = { viewport: { width: 1366, height: 768 } }
const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  userAgent: devices['Pixel 5'].userAgent,
}

const phoneNumber = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string

const open = async (browser: Browser, origin: string, screen: object): Promise<Page> => {
  const context = await browser.newContext({
    ...screen,
    baseURL: origin,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  })
  return context.newPage()
}
const picture = async (page: Page, name: string) => {
  await page.waitForTimeout(700)
  await page.screenshot({ path: `${docs}${name}.png` })
}

mkdirSync(docs, { recursive: true })
const product = await startProduct()
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments })
try {
  const karyo = await open(browser, product.origin, phone)
  await karyo.goto('/masuk')
  await picture(karyo, 'sign-in-phone')
  await signIn(karyo, phoneNumber('karyo'))
  await picture(karyo, 'home-phone')
  await openPlan(karyo)

  const sari = await open(browser, product.origin, laptop)
  await signIn(sari, phoneNumber('sari'))
  await picture(sari, 'home-laptop')
  await openPlan(sari)
  await cell(karyo, await demandOf(karyo, 1)).click()
  await cell(sari, await demandOf(sari, 0)).click()
  await picture(sari, 'plan-laptop')
  await picture(karyo, 'plan-phone')

  await karyo.context().setOffline(true)
  await enter(karyo, await demandOf(karyo, 1), '30')
  await expectStatus(karyo, /Luring · 1/)
  await picture(karyo, 'offline-phone')
} finally {
  await browser.close()
  await product.stop()
}
