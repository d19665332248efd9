import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** How far the page is scrolled past an element's top, and how tall the screen is, in CSS pixels. */
export const createPageViewport = (): {
  viewport: Accessor<{ offset: number; height: number }>
  watch: (element: HTMLElement) => void
} => {
  const [viewport, setViewport] = createSignal(
    { offset: 0, height: 740 },
    { equals: (a, b) => a.offset === b.offset && a.height === b.height },
  )
  return {
    viewport,
    watch(element) {
      const measure = (): void => {
        setViewport({ offset: -element.getBoundingClientRect().top, height: innerHeight })
      }
      measure()
      addEventListener('scroll', measure, { passive: true })
      addEventListener('resize', measure)
      onCleanup(() => {
        removeEventListener('scroll', measure)
        removeEventListener('resize', measure)
      })
    },
  }
}
