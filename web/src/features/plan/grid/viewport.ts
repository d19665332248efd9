import { type Accessor, createSignal, onCleanup } from 'solid-js'

export interface Viewport {
  top: number
  left: number
  width: number
  height: number
}

export interface WatchedViewport {
  viewport: Accessor<Viewport>
  watch(element: HTMLElement): void
  /** Scrolls the element that is watched, and says so at once: its position is known without a look at it. */
  scrollTo(to: Pick<Viewport, 'top' | 'left'>): void
}

const isSame = (a: Viewport, b: Viewport): boolean =>
  a.top === b.top && a.left === b.left && a.width === b.width && a.height === b.height

/** A scrolling element's position and size, in CSS pixels; a laptop's until it has been measured. */
export const createViewport = (): WatchedViewport => {
  let watched: HTMLElement | undefined
  const [viewport, setViewport] = createSignal<Viewport>(
    { top: 0, left: 0, width: 1100, height: 550 },
    { equals: isSame },
  )
  return {
    viewport,
    scrollTo({ top, left }) {
      const now = viewport()
      if (!watched || (top === now.top && left === now.left)) return
      if (top !== now.top) watched.scrollTop = top
      if (left !== now.left) watched.scrollLeft = left
      setViewport({ ...now, top, left })
    },
    watch(element) {
      watched = element
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
