import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLiveValue } from './live-value'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const open = (first?: string) =>
  createRoot((dispose) => {
    const [value, setValue] = createSignal<string | undefined>(first)
    const write = vi.fn((to: string | undefined) => {
      setValue(to)
    })
    const field = createLiveValue<string>({
      value,
      show: (text) => text,
      read: (text) => {
        if (text === '!') return { fault: 'Tulis yang lain.' }
        return { value: text || undefined }
      },
      write,
    })
    return { field, value, write, others: setValue, dispose }
  })

it('shows what others write as long as nobody types here', () => {
  const { field, others } = open('lama')
  others('baru')
  expect(field.text()).toBe('baru')
})

it('keeps what is being typed when others write, and writes it after a pause', () => {
  const { field, others, value } = open('lama')
  field.input('punya saya')
  others('punya dia')
  expect(field.text()).toBe('punya saya')
  vi.advanceTimersByTime(1000)
  expect(value()).toBe('punya saya')
  expect(field.theirs()).toBe('punya dia')
})

it('gives back what others wrote when it is asked for', () => {
  const { field, others, value } = open('lama')
  field.input('punya saya')
  others('punya dia')
  field.leave()
  field.takeTheirs()
  expect([value(), field.text(), field.theirs()]).toEqual(['punya dia', 'punya dia', undefined])
})

it('writes on leaving, and only what is different', () => {
  const { field, write } = open('lama')
  field.input('lama')
  field.leave()
  expect(write).not.toHaveBeenCalled()
  field.input('baru')
  field.leave()
  expect(write.mock.calls).toEqual([['baru']])
})

it('leaves what cannot be kept in the field and says why', () => {
  const { field, value } = open('lama')
  field.input('!')
  field.leave()
  expect([field.text(), field.fault(), value()]).toEqual(['!', 'Tulis yang lain.', 'lama'])
})

it('writes what was typed when the field goes away', () => {
  const { field, value, dispose } = open()
  field.input('baru')
  dispose()
  expect(value()).toBe('baru')
})

it('lets what others wrote stand when nothing was typed since', () => {
  const { field, others, value } = open('lama')
  field.input('punya saya')
  vi.advanceTimersByTime(1000)
  others('punya dia')
  expect(field.text()).toBe('punya saya')
  field.leave()
  expect([value(), field.text()]).toEqual(['punya dia', 'punya dia'])
})

it('takes its words back as soon as what is typed can be kept', () => {
  const { field } = open('lama')
  field.input('!')
  vi.advanceTimersByTime(1000)
  field.input('baru')
  expect(field.fault()).toBeUndefined()
})
