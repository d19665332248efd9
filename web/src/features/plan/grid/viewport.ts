import { type Accessor, createSignal, onCleanup } from 'solid-js'

export interface Viewport {
  top: number
  left: number
  width: number
  height: number
}

/** A scrolling element's position and size, in CSS pixels; a laptop's until it has been measured. */
export const createViewport = (): { viewport: Accessor<Viewport>; watch: (element: HTMLElement) => void } => {
  const [viewport, setViewport] = createSignal<Viewport>({ top: 0, left: 0, width: 1100, height: 640 })
  return {
    viewport,
    watch(element) {
      const measure = (): void => {
        const { scrollTop, scrollLeft, clientWidth, clientHeight } = element
        if (clientWidth > 0)
          setViewport({ top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight })
      }
      const observer = new ResizeObserver(measure)
      observer.observe(element)
      element.addEventListener('scroll', measure, { passive: true })
      onCleanup(() => observer.disconnect())
    },
  }
}
