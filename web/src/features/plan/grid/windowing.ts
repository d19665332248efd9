/** A run of rows or columns: from `first` up to but not including `end`. */
export interface Span {
  first: number
  end: number
}

export interface WindowInput {
  /** Scrolled distance, in CSS pixels. */
  offset: number
  /** Visible length, in CSS pixels. */
  viewport: number
  /** Length of one item, in CSS pixels. */
  size: number
  count: number
  /** Items kept ready on each side. */
  overscan: number
}

/** The items of equal size that a scrolled viewport shows, with some more on each side. */
export const visibleSpan = ({ offset, viewport, size, count, overscan }: WindowInput): Span => {
  const first = Math.floor(Math.max(0, offset) / size) - overscan
  const end = Math.ceil((Math.max(0, offset) + viewport) / size) + overscan
  const clampedFirst = Math.min(Math.max(0, first), count)
  return { first: clampedFirst, end: Math.min(Math.max(clampedFirst, end), count) }
}

export const isSameSpan = (a: Span, b: Span): boolean => a.first === b.first && a.end === b.end

/**
 * What is to be in the page now: all of `needed`, and what is already there within `reach` of it, for that
 * costs nothing more.
 */
export const spanWith = (there: Span, needed: Span, reach: number): Span =>
  there.end < needed.first || there.first > needed.end
    ? needed
    : {
        first: Math.min(needed.first, Math.max(there.first, needed.first - reach)),
        end: Math.max(needed.end, Math.min(there.end, needed.end + reach)),
      }

/** The indices of a span, and one more that must stay (the focused one), in order. */
export const indicesWith = (span: Span, kept: number | undefined): number[] => {
  const indices = Array.from({ length: span.end - span.first }, (_, i) => span.first + i)
  if (kept === undefined || kept < 0) return indices
  if (kept < span.first) return [kept, ...indices]
  if (kept >= span.end) return [...indices, kept]
  return indices
}

export interface RevealInput {
  /** Scrolled distance now, in CSS pixels. */
  offset: number
  /** Visible length that is not covered by sticky parts, in CSS pixels. */
  viewport: number
  /** Where the item starts, in CSS pixels from the first item. */
  start: number
  size: number
}

/** The nearest scrolled distance at which an item is wholly visible. */
export const revealOffset = ({ offset, viewport, start, size }: RevealInput): number => {
  if (start < offset) return start
  if (start + size > offset + viewport) return start + size - viewport
  return offset
}
