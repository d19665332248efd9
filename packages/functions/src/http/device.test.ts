import { describe, expect, it } from 'vitest'
import { deviceName } from './device'

describe("a device's name", () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari · iOS',
    ],
    [undefined, ''],
    ['', ''],
  ])('is read from %s', async (userAgent, name) => {
    expect(await deviceName(userAgent)).toBe(name)
  })

  it('stays short whatever a caller writes', async () => {
    const name = await deviceName(`${'a'.repeat(100_000)}/1.0`)
    expect(name.length).toBeLessThan(500)
  })
})
