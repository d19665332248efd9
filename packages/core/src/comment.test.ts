import { describe, expect, it } from 'vitest'
import { isCommentText, MAX_COMMENT } from './comment'

describe('a comment’s text', () => {
  it.each(['Bisa 90?', 'Baris satu\nbaris dua', 'Terima kasih 👩‍🌾', 'a'.repeat(MAX_COMMENT)])(
    'may be %j',
    (text) => {
      expect(isCommentText(text)).toBe(true)
    },
  )

  it.each(['', ' \n ', 'a'.repeat(MAX_COMMENT + 1), 'a\u202eb', 'a\u0000b', 'a\tb', '\ud800'])(
    'may not be %j',
    (text) => {
      expect(isCommentText(text)).toBe(false)
    },
  )
})
