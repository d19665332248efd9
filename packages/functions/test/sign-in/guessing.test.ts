import { DomainError, type RefusalCode } from '@rembuk/core/refusal'
import { askCode } from '@rembuk/usecases/sign-in/ask-code'
import { exchangeCode } from '@rembuk/usecases/sign-in/exchange-code'
import { describe, expect, it } from 'vitest'
import { createWorld, lastCode, type World } from '../support/world'

const phone = '+6281200000001'

const asked = async (world: World) => {
  const { askerSecret } = await askCode(world.useCases, { phone, channel: 'sms', address: '203.0.113.7' })
  return { askerSecret, code: lastCode(world, phone) }
}

const exchange = (world: World, askerSecret: string | undefined, code: string) =>
  exchangeCode(world.useCases, { askerSecret, code, device: '', formerToken: undefined })

const refusalOf = (attempt: PromiseSettledResult<unknown>): RefusalCode | undefined =>
  attempt.status === 'rejected' && attempt.reason instanceof DomainError ? attempt.reason.code : undefined

const wrongCodes = (right: string, count: number) =>
  Array.from({ length: count }, (_, i) => String((Number(right) + 1 + i) % 1_000_000).padStart(6, '0'))

describe('guessing a code', () => {
  it('gets five attempts out of a thousand parallel ones', async () => {
    const world = createWorld()
    const { askerSecret, code } = await asked(world)
    const guesses = await Promise.allSettled(
      wrongCodes(code, 1000).map((guess) => exchange(world, askerSecret, guess)),
    )
    const refusals = guesses.map(refusalOf)
    const compared = refusals.filter((refusal) => refusal === 'code-wrong' || refusal === 'too-many-attempts')
    expect(compared).toHaveLength(5)
    expect(refusals.filter((refusal) => refusal === 'code-expired')).toHaveLength(995)
  })

  it('leaves even the right code worthless after five wrong ones', async () => {
    const world = createWorld()
    const { askerSecret, code } = await asked(world)
    await Promise.allSettled(wrongCodes(code, 5).map((guess) => exchange(world, askerSecret, guess)))
    await expect(exchange(world, askerSecret, code)).rejects.toMatchObject({ code: 'code-expired' })
  })

  it('counts the attempts that are left down to none', async () => {
    const world = createWorld()
    const { askerSecret, code } = await asked(world)
    for (const [index, guess] of wrongCodes(code, 4).entries()) {
      const left = { code: 'code-wrong', facts: { attemptsLeft: 4 - index } }
      await expect(exchange(world, askerSecret, guess)).rejects.toMatchObject(left)
    }
    const [last = ''] = wrongCodes(code, 1)
    await expect(exchange(world, askerSecret, last)).rejects.toMatchObject({ code: 'too-many-attempts' })
  })

  it('gives one session to fifty who exchange the right code at once', async () => {
    const world = createWorld()
    const { askerSecret, code } = await asked(world)
    const attempts = await Promise.allSettled(
      Array.from({ length: 50 }, () => exchange(world, askerSecret, code)),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const person = await world.stores.people.findByPhone(phone)
    expect(await world.stores.sessions.list(person?.id ?? '')).toHaveLength(1)
  })

  it('cannot use a code twice', async () => {
    const world = createWorld()
    const { askerSecret, code } = await asked(world)
    await exchange(world, askerSecret, code)
    await expect(exchange(world, askerSecret, code)).rejects.toMatchObject({ code: 'code-expired' })
  })

  it('cannot use a code in another browser than the one that asked', async () => {
    const world = createWorld()
    const { code } = await asked(world)
    await expect(exchange(world, undefined, code)).rejects.toMatchObject({ code: 'code-expired' })
    await expect(exchange(world, 'somebody else', code)).rejects.toMatchObject({ code: 'code-expired' })
  })

  it('accepts a code just before five minutes and refuses it at five', async () => {
    const world = createWorld()
    const first = await asked(world)
    world.clock.now += 5 * 60_000
    await expect(exchange(world, first.askerSecret, first.code)).rejects.toMatchObject({
      code: 'code-expired',
    })
    const second = await asked(world)
    world.clock.now += 5 * 60_000 - 1
    await expect(exchange(world, second.askerSecret, second.code)).resolves.toHaveProperty('token')
  })

  it('keeps nothing from which code, token or number of a stranger could be read', async () => {
    const world = createWorld()
    const { askerSecret, code } = await asked(world)
    const kept = await world.stores.codes.takeAttempt(
      world.useCases.secrets.hash('sign-in asker', askerSecret),
    )
    expect(JSON.stringify(kept)).not.toContain(code)
    expect(JSON.stringify(kept)).not.toContain(askerSecret)
  })
})
