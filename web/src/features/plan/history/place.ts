/** How far the page, and the table in it, are scrolled, in CSS pixels. */
interface Place {
  page: number
  top: number
  left: number
}

let place: Place | undefined

/** What the table of the plan scrolls in, where it is on the page. */
const scroller = (): Element | undefined => {
  let element = document.querySelector('[role="grid"]')?.parentElement
  while (element && getComputedStyle(element).overflowX !== 'auto') element = element.parentElement
  return element ?? undefined
}

/** Keeps in mind how far the plan is scrolled, before it makes room for one of the past. */
export const rememberPlace = (): void => {
  const { scrollTop: top = 0, scrollLeft: left = 0 } = scroller() ?? {}
  place = { page: scrollY, top, left }
}

/** Scrolls the plan, which is back on the page, to where it was. */
export const returnToPlace = (): void => {
  if (!place) return
  const { page, top, left } = place
  place = undefined
  scroller()?.scrollTo({ top, left, behavior: 'instant' })
  scrollTo({ top: page, behavior: 'instant' })
}
