import type { MessageSettingsView } from '@rembuk/contract/messages'
import { defaultMessageChoice } from '@rembuk/core/message/message-choice'
import { Outage } from '@rembuk/usecases/ports/outage'
import { describe, expect, it } from 'vitest'
import { createStreamHandler } from '../src/jobs/stream'
import { type Browser, createBrowser } from './support/browser'
import { proposeNow, startDrafts } from './support/drafts'
import { ADMIN_PHONE, STRANGER_PHONE } from './support/partnership'
import { createWorld, lastCode } from './support/world'
import { written } from './support/written'

const ADDRESS = 'sari@koperasi.example'
const MINUTE_MS = 60_000
let keys = 0
const keyed = () => ({ 'idempotency-key': `confirms-an-address-${++keys}` })

const setUp = async () => {
  const world = createWorld()
  const sari = createBrowser(world)
  await sari.signIn(ADMIN_PHONE)
  const ask = (browser: Browser, address: string) => browser.call('emailCode', { body: { address } })
  const confirm = (browser: Browser, code: string, headers = keyed()) =>
    browser.call('confirmEmail', { body: { code }, headers })
  const settings = async (browser: Browser) => (await browser.call('messages')).json as MessageSettingsView
  return { world, sari, ask, confirm, settings }
}

describe('an e-mail address', () => {
  it('is used once the code that went there has come back, is changed by another one, and taken out', async () => {
    const { world, sari, ask, confirm, settings } = await setUp()
    expect(await ask(sari, ` ${ADDRESS} `)).toMatchObject({
      status: 202,
      json: { retryAfterSeconds: 60, expiresInSeconds: 300 },
    })
    expect(world.outbox.at(-1)).toMatchObject({ channel: 'email', to: ADDRESS, subject: 'Kode Rembuk Anda' })
    expect(await settings(sari)).toMatchObject({ hasEmail: true })
    expect((await settings(sari)).email).toBeUndefined()
    expect(await confirm(sari, lastCode(world, ADDRESS))).toMatchObject({
      status: 200,
      json: { email: ADDRESS },
    })
    expect((await settings(sari)).email).toBe(ADDRESS)

    world.clock.now += MINUTE_MS
    await ask(sari, 'bu.sari@koperasi.example')
    expect((await settings(sari)).email).toBe(ADDRESS)
    await confirm(sari, lastCode(world, 'bu.sari@koperasi.example'))
    expect((await settings(sari)).email).toBe('bu.sari@koperasi.example')

    for (const _ of [1, 2]) expect((await sari.call('removeEmail')).status).toBe(204)
    expect((await settings(sari)).email).toBeUndefined()
  })

  it('that was confirmed stays so when the answer was lost and the request comes again', async () => {
    const { world, sari, ask, confirm } = await setUp()
    await ask(sari, ADDRESS)
    const headers = keyed()
    const code = lastCode(world, ADDRESS)
    expect([
      (await confirm(sari, code, headers)).status,
      (await confirm(sari, code, headers)).status,
    ]).toEqual([200, 200])
  })

  it('is nobody else’s to confirm, nor another device’s', async () => {
    const { world, sari, ask, confirm, settings } = await setUp()
    await ask(sari, ADDRESS)
    const code = lastCode(world, ADDRESS)
    const stranger = createBrowser(world)
    await stranger.signIn(STRANGER_PHONE)
    expect((await confirm(stranger, code)).json).toMatchObject({ code: 'code-expired' })
    world.clock.now += MINUTE_MS
    const laptop = createBrowser(world)
    await laptop.signIn(ADMIN_PHONE)
    expect((await confirm(laptop, code)).json).toMatchObject({ code: 'code-expired' })
    expect((await settings(sari)).email).toBeUndefined()
  })

  it('takes five guesses, and no code after five minutes', async () => {
    const { world, sari, ask, confirm } = await setUp()
    await ask(sari, ADDRESS)
    const code = lastCode(world, ADDRESS)
    const wrong = code === '000000' ? '000001' : '000000'
    const answers = []
    for (let guess = 0; guess < 5; guess++) answers.push((await confirm(sari, wrong)).json)
    expect(answers).toMatchObject([
      ...[4, 3, 2, 1].map((attemptsLeft) => ({ code: 'code-wrong', attemptsLeft })),
      { code: 'too-many-attempts' },
    ])
    expect((await confirm(sari, code)).json).toMatchObject({ code: 'code-expired' })
    world.clock.now += MINUTE_MS
    await ask(sari, ADDRESS)
    world.clock.now += 5 * MINUTE_MS
    expect((await confirm(sari, lastCode(world, ADDRESS))).json).toMatchObject({ code: 'code-expired' })
  })

  it.each(['', 'sari', 'sari@koperasi', `${ADDRESS}, lain@koperasi.example`, `${ADDRESS}\nBcc: a@b.example`])(
    '%j is refused, and nothing is sent',
    async (address) => {
      const { world, sari, ask } = await setUp()
      const sent = world.outbox.length
      expect(await ask(sari, address)).toMatchObject({
        status: 400,
        json: { code: 'bad-input', fields: ['address'] },
      })
      expect(world.outbox).toHaveLength(sent)
    },
  )

  it('gets a code a minute, ten a day from one person and five a day in all', async () => {
    const { world, sari, ask } = await setUp()
    await ask(sari, ADDRESS)
    expect(await ask(sari, 'other@koperasi.example')).toMatchObject({
      status: 429,
      json: { code: 'too-many-requests', retryAfterSeconds: 60 },
    })
    const statuses = []
    for (let asked = 1; asked < 7; asked++) {
      world.clock.now += MINUTE_MS
      statuses.push((await ask(sari, asked < 6 ? ADDRESS.toUpperCase() : ADDRESS)).status)
    }
    expect(statuses).toEqual([202, 202, 202, 202, 429, 429])
    for (let asked = 7; asked < 11; asked++) {
      world.clock.now += MINUTE_MS
      statuses.push((await ask(sari, `sari${asked}@koperasi.example`)).status)
    }
    expect(statuses.slice(6)).toEqual([202, 202, 202, 429])
  })

  it('to which nothing could be sent may be tried again at once', async () => {
    const { world, sari, ask } = await setUp()
    world.faults.set('messenger.send', new Outage('no sender'))
    expect((await ask(sari, ADDRESS)).status).toBe(503)
    world.faults.clear()
    expect((await ask(sari, ADDRESS)).status).toBe(202)
  })
})

describe('news', () => {
  it('comes by e-mail to who chose that, and by WhatsApp once the address is taken out', async () => {
    const world = createWorld()
    const drafts = await startDrafts(world)
    const { admin, partnership, plan } = drafts
    await admin.call('emailCode', { body: { address: ADDRESS } })
    await admin.call('confirmEmail', { body: { code: lastCode(world, ADDRESS) }, headers: keyed() })
    await admin.call('setMessages', { body: { ...defaultMessageChoice, by: 'email' } })
    const stream = () => createStreamHandler(world)(written(`${partnership.id}.agreement`))
    await proposeNow(drafts)
    await stream()
    expect(world.outbox.filter(({ to }) => to === ADDRESS).at(-1)).toEqual({
      channel: 'email',
      to: ADDRESS,
      subject: 'Kabar dari Rembuk',
      text: 'Rembuk: usulan rencana menunggu persetujuan Anda.',
      link: `https://app.example/kemitraan/${partnership.id}/kesepakatan`,
      stop: 'https://app.example/lainnya#pesan',
    })
    await admin.call('removeEmail')
    const settings = (await admin.call('messages')).json as MessageSettingsView
    expect(settings.choice.by).toBe('whatsapp')
    plan.doc.getMap('plan').set('weeks', 13)
    await proposeNow(drafts, { plan: await plan.send(), terms: 1 })
    await stream()
    const news = world.outbox.filter(({ to, text }) => to === ADMIN_PHONE && text.startsWith('Rembuk:'))
    expect(news.map(({ channel }) => channel)).toEqual(['whatsapp'])
  })
})
