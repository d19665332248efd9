import { describe, expect, it } from 'vitest'
import { errorFacts } from './error-facts'

describe('what is logged of an error', () => {
  it('names it and its causes and where it happened, never what it says', () => {
    const cause = new TypeError('for +6281200000001')
    const { errors, at } = errorFacts(new Error('failed\n    for +6281200000001', { cause }))
    expect(errors).toEqual(['Error', 'TypeError'])
    expect(at[0]).toContain('error-facts.test.ts')
    expect(JSON.stringify({ errors, at })).not.toContain('628')
  })

  it('leaves out a message that looks like a place', () => {
    const { at } = errorFacts(new Error('failed\n    at +6281200000001'))
    expect(JSON.stringify(at)).not.toContain('628')
  })

  it('survives what is no error', () => {
    expect(errorFacts('text')).toEqual({ errors: [], at: [] })
  })

  it('survives an error that is its own cause', () => {
    const error = new Error('round')
    error.cause = new Error('and round', { cause: error })
    expect(errorFacts(error).errors.length).toBeLessThan(10)
  })
})
