/** An id for a goal or an assumption that nobody else has. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12)
