import { expect, it } from 'vitest'
import { countWords, percentWords, shareWords } from './rate-words'

it('a count says how many of how many', () => {
  expect(countWords({ met: 3, of: 4 }, 'kiriman')).toBe('3 dari 4 kiriman')
  expect(countWords({ met: 1080, of: 1200 }, 'kiriman')).toBe('1.080 dari 1.200 kiriman')
})

it('a share has up to two decimals', () => {
  expect(percentWords({ met: 440, of: 450 })).toBe('97,78%')
  expect(percentWords({ met: 1080, of: 1200 })).toBe('90%')
})

it('a few are counted, not turned into percent, and nothing is no percent at all', () => {
  expect(percentWords({ met: 3, of: 4 })).toBeUndefined()
  expect(shareWords({ met: 0, of: 0 })).toBeUndefined()
})
