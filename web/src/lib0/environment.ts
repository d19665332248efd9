/**
 * In place of lib0's own, which looks for settings in the command line, the page's address and
 * localStorage. The bundle runs in browsers only, and nobody sets anything for Yjs.
 */
export const isNode = false

export const isBrowser = true

export const getVariable = (_name: string): null => null
