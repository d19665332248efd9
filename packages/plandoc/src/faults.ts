/**
 * What can be wrong with a document's content:
 * - `unknown-root`: a root type that no plan has
 * - `wrong-type`: a root that is no map
 * - `unknown-key`: a key that is no id, day, Monday or field of that root
 * - `bad-value`: a value of another type or out of range
 * - `missing`: a value that must be there
 * - `too-many`: entries from this key on, in the order shown, pass the bound
 */
export type FaultCode = 'unknown-root' | 'wrong-type' | 'unknown-key' | 'bad-value' | 'missing' | 'too-many'

/** One thing in the document that was left out or replaced when it was read. */
export interface Fault {
  code: FaultCode
  /** Name of the root type, cut to 120 characters. */
  root: string
  /** Key in it, cut to 120 characters; absent where the root itself is at fault. */
  key?: string
}

export type Report = (code: FaultCode, root: string, key?: string) => void

/** Faults that one reading lists; the rest is left out. */
export const MAX_FAULTS = 100

const cut = (text: string): string => text.slice(0, 120)

/** A bounded list of faults and the function that adds to it. */
export const listFaults = (): { faults: Fault[]; report: Report } => {
  const faults: Fault[] = []
  const report: Report = (code, root, key) => {
    if (faults.length >= MAX_FAULTS) return
    faults.push({ code, root: cut(root), ...(key === undefined ? {} : { key: cut(key) }) })
  }
  return { faults, report }
}

/** For readers that want what is valid and leave the faults to somebody else. */
export const unreported: Report = () => {}
