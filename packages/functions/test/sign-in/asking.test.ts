import { Outage } from '@rembuk/usecases/ports/outage'
import { askCode } from '@rembuk/usecases/sign-in/ask-code'
import { exchangeCode } from '@rembuk/usecases/sign-in/exchange-code'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWorld, lastCode, type World } from '../support/world'

const phone = '+6281200000001'
const MINUTE = 60_000

const ask = (world: World, input: { phone?: string; address?: string; channel?: 'sms' | 'whatsapp' } = {}) =>
  askCode(world.useCases, { phone, channel: 'whatsapp', address: '203.0.113.7', ...input })

describe('asking for a code', () => {
  it('sends six digits with a warning in Indonesian', async () => {
    const world = createWorld()
    await ask(world, { phone: '0812-0000-0001' })
    expect(world.outbox).toEqual([
      {
        to: phone,
        channel: 'whatsapp',
        text: expect.stringMatching(
          /^Kode masuk Rembuk: \d{6}\. Berlaku 5 menit\. Jangan berikan kepada siapa pun\.$/,
        ),
      },
    ])
  })

  it('binds a code sent by SMS to our own site', async () => {
    const world = createWorld()
    await ask(world, { channel: 'sms' })
    expect(world.outbox[0]?.text).toMatch(/\n@app\.example #\d{6}$/)
    expect(world.outbox[0]?.text).toContain(`#${lastCode(world, phone)}`)
  })

  it('answers a known and an unknown number the same', async () => {
    const world = createWorld()
    const { askerSecret, ...first } = await ask(world)
    await exchangeCode(world.useCases, {
      askerSecret,
      code: lastCode(world, phone),
      device: '',
      formerToken: undefined,
    })
    world.clock.now += MINUTE
    const { askerSecret: again, ...known } = await ask(world)
    const { askerSecret: other, ...unknown } = await ask(world, { phone: '+6281200000009' })
    expect(known).toEqual(unknown)
    expect(known).toEqual(first)
    expect(again).toHaveLength(other.length)
  })

  it('refuses what is no Indonesian mobile number, naming the field', async () => {
    const world = createWorld()
    await expect(ask(world, { phone: '+1 202 555 0100' })).rejects.toMatchObject({
      code: 'bad-input',
      facts: { fields: ['phone'] },
    })
    expect(world.outbox).toEqual([])
  })

  it('sends a number one code a minute, however its digits are written', async () => {
    const world = createWorld()
    await ask(world)
    world.clock.now += MINUTE - 1
    await expect(ask(world, { phone: '0812 0000 0001', address: '203.0.113.8' })).rejects.toMatchObject({
      code: 'too-many-requests',
      facts: { retryAfterSeconds: 60 },
    })
    world.clock.now += 1
    await expect(ask(world)).resolves.toHaveProperty('askerSecret')
  })

  it('sends one message to a number that is asked for a hundred times at once', async () => {
    const world = createWorld()
    await Promise.allSettled(Array.from({ length: 100 }, (_, i) => ask(world, { address: `203.0.113.${i}` })))
    expect(world.outbox).toHaveLength(1)
  })

  it('never sends a number more than five codes in a day, whatever the rhythm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 30 }), async (pauses) => {
        const world = createWorld()
        for (const [index, pause] of pauses.entries()) {
          world.clock.now += pause
          await ask(world, { address: `198.51.100.${index}` }).catch(() => undefined)
        }
        expect(world.outbox.length).toBeLessThanOrEqual(5)
      }),
      { numRuns: 50 },
    )
  })

  it('refuses the sixth code of a day until the next', async () => {
    const world = createWorld()
    for (let i = 0; i < 5; i++) {
      await ask(world)
      world.clock.now += MINUTE
    }
    await expect(ask(world)).rejects.toMatchObject({ code: 'too-many-requests' })
    world.clock.now += 24 * 60 * MINUTE
    await expect(ask(world)).resolves.toHaveProperty('askerSecret')
  })

  it('gives a hundred numbers behind one address a code in an hour, and leaves the next number free', async () => {
    const world = createWorld()
    const numbered = (i: number) => `+6281200001${String(i).padStart(3, '0')}`
    for (let i = 0; i < 100; i++) await ask(world, { phone: numbered(i) })
    await expect(ask(world, { phone: numbered(100) })).rejects.toMatchObject({ code: 'too-many-requests' })
    await expect(ask(world, { phone: numbered(100), address: '198.51.100.1' })).resolves.toBeDefined()
  })

  it('lets a person try again at once when the message could not be sent', async () => {
    const world = createWorld()
    world.faults.set('messenger.send', new Outage('nobody answers'))
    await expect(ask(world)).rejects.toThrow(Outage)
    world.faults.clear()
    await expect(ask(world)).resolves.toHaveProperty('askerSecret')
  })
})
