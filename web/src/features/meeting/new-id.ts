/** A short id of this device's making. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16)
