import { describe, expect, it } from 'vitest'
import { typedCode } from './typed-code'

describe('a typed check code', () => {
  it('may have small letters, spaces, and dashes anywhere', () => {
    for (const typed of ['abcd-efgh-jklm-npqr', ' ABCD EFGH JKLM NPQR ', 'abcdefghjklmnpqr'])
      expect(typedCode(typed)).toBe('ABCD-EFGH-JKLM-NPQR')
  })

  it('has sixteen letters and digits, no less and no more', () => {
    for (const typed of ['', 'ABCD-EFGH', 'ABCD-EFGH-JKLM-NPQR-S']) expect(typedCode(typed)).toBeUndefined()
  })
})
