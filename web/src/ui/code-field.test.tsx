import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, expect, it, vi } from 'vitest'
import { CodeField, codeDigits } from './code-field'

afterEach(cleanup)

const show = () => {
  const onComplete = vi.fn()
  const [code, setCode] = createSignal('')
  const [error, setError] = createSignal<string>()
  render(() => (
    <CodeField label="Kode" value={code()} error={error()} onInput={setCode} onComplete={onComplete} />
  ))
  const input = screen.getByLabelText<HTMLInputElement>('Kode')
  const type = (text: string) => fireEvent.input(input, { target: { value: text } })
  return { input, type, onComplete, setError, code }
}

it.each([
  ['123 456', '123456'],
  [' 123-456\n', '123456'],
  ['Kode masuk: 123456.', '123456'],
  ['1234567', '123456'],
  ['abc', ''],
])('reads %j as %s', (text, digits) => expect(codeDigits(text)).toBe(digits))

it('takes a pasted code with spaces and completes once', () => {
  const { type, onComplete, input } = show()
  type('123 456')
  expect(input.value).toBe('123456')
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('123456')
})

it('does not complete again for a seventh digit', () => {
  const { type, onComplete } = show()
  type('123456')
  type('1234567')
  expect(onComplete).toHaveBeenCalledOnce()
})

it('shows only digits while typing', () => {
  const { type, input, code } = show()
  type('12a')
  expect(input.value).toBe('12')
  expect(code()).toBe('12')
})

it('lets the phone fill the code in', () => {
  const { input } = show()
  expect(input.autocomplete).toBe('one-time-code')
  expect(input.inputMode).toBe('numeric')
})

it('reads its error out with the field', () => {
  const { input, setError } = show()
  setError('Kode salah.')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  const described = input.getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described)?.textContent).toContain('Kode salah.')
})
