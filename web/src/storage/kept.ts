import { type GenericSchema, type InferOutput, safeParse } from 'valibot'

const prefix = 'rembuk/'

/** What a person loses by signing out; the language stays, it is the device's. */
const staysAfterSignOut = new Set([`${prefix}language`])

export interface Kept<Value> {
  /** What was kept, or undefined when there is nothing or it no longer fits the schema. */
  read(): Value | undefined
  /** Keeps it; false when the browser refuses (storage closed or full). */
  write(value: Value): boolean
  forget(): void
}

/** One value in localStorage, checked against a schema at each read: what is on a device is not trusted. */
export const kept = <Schema extends GenericSchema>(
  name: string,
  schema: Schema,
  storage: () => Storage = () => localStorage,
): Kept<InferOutput<Schema>> => ({
  read() {
    try {
      const text = storage().getItem(prefix + name)
      if (text === null) return undefined
      const parsed = safeParse(schema, JSON.parse(text))
      return parsed.success ? parsed.output : undefined
    } catch {
      return undefined
    }
  },
  write(value) {
    try {
      storage().setItem(prefix + name, JSON.stringify(value))
      return true
    } catch {
      return false
    }
  },
  forget() {
    try {
      storage().removeItem(prefix + name)
    } catch {
      // Storage is closed: nothing was kept there.
    }
  },
})

/** Forgets everything kept for the person who leaves this device. */
export const forgetPerson = (): void => {
  for (const storage of [localStorage, sessionStorage]) {
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index))
    for (const name of names) {
      if (name?.startsWith(prefix) && !staysAfterSignOut.has(name)) storage.removeItem(name)
    }
  }
}
