import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import { whenIdle } from '../../../ui/when-idle'
import { isSameSpan, type Span, spanWith, visibleSpan, type WindowInput } from './windowing'

const nothing: Span = { first: 0, end: 0 }

/**
 * The items near a scrolled viewport that are to be in the page: what comes into sight at once, what lies
 * beyond, `overscan` on each side, when the page has nothing better to do, and what is no longer near goes then
 * too. So a key that scrolls by one row rarely waits for a row.
 */
export const createSpan = (
  scrolled: Accessor<Omit<WindowInput, 'overscan'>>,
  overscan: number,
): Accessor<Span> => {
  const window = createMemo(scrolled)
  const [prepared, setPrepared] = createSignal<ReturnType<typeof window>>()
  createEffect(on(window, (now) => onCleanup(whenIdle(() => setPrepared(now)))))
  return createMemo<Span>(
    (there) => {
      const isIdle = prepared() === window()
      const needed = visibleSpan({ ...window(), overscan: isIdle ? overscan : 0 })
      return spanWith(there, needed, isIdle ? 0 : 2 * overscan)
    },
    nothing,
    { equals: isSameSpan },
  )
}
