import { expect, it } from 'vitest'
import { createSubmission } from './submission'

const counted = () => {
  let count = 0
  return () => `key-${++count}`
}

it('keeps its key while the same content is sent again', () => {
  const submission = createSubmission(counted())
  expect(submission.keyFor({ name: 'a' })).toBe('key-1')
  expect(submission.keyFor({ name: 'a' })).toBe('key-1')
})

it('takes another key for other content', () => {
  const submission = createSubmission(counted())
  submission.keyFor({ name: 'a' })
  expect(submission.keyFor({ name: 'b' })).toBe('key-2')
})
