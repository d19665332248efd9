/**
 * In place of lib0's own, which prints warnings to developers in colours and brings a DOM library and
 * a schema library along: a tenth of the plan page.
 */
const style = Symbol('style')

export const ORANGE = style
export const RED = style
export const BOLD = style
export const UNBOLD = style

const plain = (parts: unknown[]): unknown[] => parts.filter((part) => part !== style)

export const print = (...parts: unknown[]): void => console.info(...plain(parts))

export const warn = (...parts: unknown[]): void => console.warn(...plain(parts))
