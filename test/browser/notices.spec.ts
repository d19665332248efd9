import { expect, type Locator, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { expectAccessible } from './support/accessibility'
import { sentTo } from './support/outbox'
import { openPlan } from './support/plan'
import { test } from './support/test'

// A new version tells of everything that the draft holds by then.
test.use({ demo: 'notices' })

const phoneOf = (id: string) => demoPeople.find((person) => person.id === id)?.phone as string
const partnership = '/api/partnerships/batang'

/** Asks the API as the person on this page, on which the app is open. */
const ask = (page: Page, path: string, body?: object) =>
  page.evaluate(
    async ([address, sent]) => {
      const answer = await fetch(address as string, {
        method: sent ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        ...(sent && { body: JSON.stringify(sent) }),
      })
      if (!answer.ok) throw new Error(`${address}: ${await answer.text()}`)
      return answer.json()
    },
    [path, body] as const,
  )

/** The number of the last edit of the plan that the server has. */
const lastEdit = async (page: Page): Promise<number> =>
  (await ask(page, '/api/documents/batang.plan.1/state')).seq

/** Adds a delivery of emping to the plan, and waits until the server has it. */
const addDelivery = async (page: Page): Promise<void> => {
  await openPlan(page)
  const before = await lastEdit(page)
  await page.getByRole('link', { name: 'Pengiriman' }).click()
  await page.getByRole('button', { name: 'Tambah kiriman' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tambah kiriman' })
  await dialog.getByLabel('Produk').selectOption({ label: 'Emping melinjo' })
  const day = await dialog.getByLabel('Tanggal kirim').getAttribute('min')
  await dialog.getByLabel('Tanggal kirim').fill(day as string)
  await dialog.getByLabel('Jumlah (kg)').fill('7')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(() => lastEdit(page)).toBeGreaterThan(before)
}

const propose = async (page: Page): Promise<{ id: string; hash: string }> => {
  const plan = await lastEdit(page)
  const terms = await ask(page, '/api/documents/batang.terms.1/state')
  return ask(page, `${partnership}/proposals`, { plan, terms: terms.seq })
}

const consent = async (page: Page, phone: string, { id, hash }: { id: string; hash: string }) => {
  const proposal = `${partnership}/proposals/${id}`
  await ask(page, `${proposal}/codes`, { channel: 'whatsapp' })
  const code = await sentTo(page, phone, /^Kode persetujuan.*\b(\d{6})\b/)
  await ask(page, `${proposal}/answers`, { stance: { kind: 'consent' }, hash, code })
}

/** Lets messages come whatever the hour at which this runs. */
const wantMessagesAtOnce = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const answer = await fetch('/api/me/messages', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        pace: 'at-once',
        by: 'whatsapp',
        dailyAt: 390,
        quietFrom: 0,
        quietUntil: 0,
        timeZone: 'Asia/Jakarta',
      }),
    })
    return answer.status
  })

/** The link in the last message to a number by which its change can be acknowledged, as a path. */
const acknowledgeLink = (page: Page, phone: string): Promise<string> =>
  sentTo(page, phone, /(\/tahu#[A-Za-z0-9_-]{43})/)

/** Opens the first page again until the notice on it has come. */
const expectNotice = async (page: Page, notice: Locator): Promise<void> => {
  await expect(async () => {
    await page.goto('/')
    await expect(notice).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
}

test('a change of schedule reaches the producer, who has seen it; the cooperative sees who has not', async ({
  openAs,
  browser,
}) => {
  // Four people sign in and consent, one after the other.
  test.slow()
  const hadi = await openAs(phoneOf('hadi'))
  const karyo = await openAs(phoneOf('karyo'))
  const sari = await openAs(phoneOf('sari'))
  await sari.goto('/')
  await wantMessagesAtOnce(sari)
  await addDelivery(hadi)
  const proposal = await propose(hadi)

  const link = karyo.getByRole('link', { name: /^Baca usulan/ })
  const address = `/kemitraan/batang/usulan/${proposal.id}`
  await expectNotice(karyo, link.and(karyo.locator(`[href="${address}"]`)))
  await expect(karyo.getByRole('heading', { name: 'Menunggu persetujuan Anda' })).toBeVisible()
  await expect(karyo.getByRole('navigation')).toContainText('menunggu Anda')
  await expectAccessible(karyo)

  const pages = { hadi, karyo, wulan: await openAs(phoneOf('wulan')), jono: await openAs(phoneOf('jono')) }
  for (const page of [pages.wulan, pages.jono]) await page.goto('/')
  for (const [id, page] of Object.entries(pages)) await consent(page, phoneOf(id), proposal)

  // Together with what other tests have changed in the draft.
  const change = karyo.getByRole('heading', { name: /^Perubahan jadwal: \d+ kiriman Anda berubah$/ })
  await expectNotice(karyo, change)
  await karyo.getByRole('link', { name: /^Lihat perubahan: Perubahan jadwal/ }).click()
  await expect(karyo.getByRole('heading', { name: /^Perubahan di kesepakatan ke-\d+$/ })).toBeVisible()
  await expect(karyo.getByText('Kirim 7 kg Emping melinjo')).toBeVisible()
  await expectAccessible(karyo)
  await karyo.getByRole('button', { name: 'Saya sudah lihat' }).click()
  await expect(karyo.getByText('Anda sudah melihat perubahan ini.')).toBeVisible()
  await expectAccessible(karyo)

  await hadi.goto('/kemitraan/batang/komitmen?bagian=perubahan')
  const person = (name: string) => hadi.getByRole('listitem').filter({ hasText: name }).last()
  await expect(async () => {
    await hadi.reload()
    await expect(person('Pak Karyo')).toContainText('Sudah melihat', { timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await expect(person('Pak Jono')).toContainText('Belum melihat')
  await expectAccessible(hadi)

  await expect(async () => {
    await karyo.goto('/')
    await expect(karyo.getByText(/^Keadaan pukul/)).toBeVisible()
    await expect(karyo.getByRole('heading', { name: /^Perubahan jadwal/ })).toHaveCount(0, { timeout: 5_000 })
  }).toPass({ timeout: 60_000 })

  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(await acknowledgeLink(hadi, phoneOf('sari')))
  await expect(stranger.getByText(/^\d+ kiriman Anda berubah\.$/)).toBeVisible()
  await expectAccessible(stranger)
  await stranger.getByRole('button', { name: 'Saya sudah tahu' }).click()
  await expect(stranger.getByText('Terima kasih, sudah dicatat')).toBeVisible()
  await expectAccessible(stranger)
  await stranger.reload()
  await expect(stranger.getByText('Tautan ini tidak berlaku lagi')).toBeVisible()
  await expectAccessible(stranger)
  await hadi.goto('/kemitraan/batang/komitmen?bagian=perubahan')
  await expect(person('Bu Sari')).toContainText('Sudah melihat')
  await stranger.context().close()
})

test('a person chooses when and how messages come, and finds the choice again', async ({ openAs }) => {
  const wulan = await openAs(phoneOf('wulan'))
  await wulan.goto('/lainnya')
  await expect(
    wulan.getByText('Pesan datang langsung lewat WhatsApp, kecuali pukul 21.00–06.00.'),
  ).toBeVisible()
  await wulan.getByText('Sekali sehari').click()
  await wulan.getByLabel('Pukul berapa').fill('07:15')
  await expect(wulan.getByText('Satu pesan setiap hari pukul 07.15 lewat WhatsApp')).toBeVisible()
  const kept = wulan.waitForResponse(
    (answer) =>
      answer.url().endsWith('/api/me/messages') && answer.request().postData()?.includes('"sms"') === true,
  )
  await wulan.getByText('SMS', { exact: true }).click()
  await kept
  await expect(wulan.getByText('Pilihan tersimpan.').first()).toBeVisible()
  await expectAccessible(wulan)
  await wulan.reload()
  await expect(wulan.getByText('Satu pesan setiap hari pukul 07.15 lewat SMS')).toBeVisible()
  await wulan.getByText('Jangan kirim').click()
  await expect(wulan.getByText('Tidak ada pesan. Semua kabar tetap ada di Rembuk.')).toBeVisible()
  await expect(wulan.getByLabel('Pukul berapa')).toHaveCount(0)
  await expect(wulan.getByText('Pilihan tersimpan.').first()).toBeVisible()
  await expectAccessible(wulan)
})

test('a device shows messages once its person allows it, and says why where it cannot', async ({
  openAs,
}) => {
  const jono = await openAs(phoneOf('jono'))
  await jono.goto('/lainnya')
  const answer = (permission: NotificationPermission) =>
    jono.evaluate((given) => {
      Notification.requestPermission = async () => given
      const keys = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) }
      const endpoint = 'https://fcm.googleapis.com/fcm/send/of-this-test'
      // No push service can be reached from a test: this is what it would answer.
      PushManager.prototype.subscribe = async () =>
        ({ toJSON: () => ({ endpoint, keys }) }) as unknown as PushSubscription
    }, permission)
  await answer('denied')
  await jono.getByRole('button', { name: 'Tampilkan di sini' }).click()
  await expect(jono.getByText('Pesan diblokir.')).toBeVisible()
  await expectAccessible(jono)
  await answer('granted')
  await jono.getByRole('button', { name: 'Tampilkan di sini' }).click()
  await expect(jono.getByText('lewat WhatsApp dan di perangkat ini')).toBeVisible()
  await jono.reload()
  await jono.getByRole('button', { name: 'Jangan tampilkan' }).click()
  await expect(jono.getByRole('button', { name: 'Tampilkan di sini' })).toBeVisible()
  await expectAccessible(jono)
})
