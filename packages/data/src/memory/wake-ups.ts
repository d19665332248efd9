import type { WakeUp, WakeUpStore } from '@rembuk/usecases/ports/wake-ups'
import type { AtOnce } from './port'

export const memoryWakeUps = (): AtOnce<WakeUpStore> => {
  const rows = new Map<string, WakeUp>()
  const place = ({ at, tries, about, id }: WakeUp): string => JSON.stringify([at, tries, about, id])
  const keep = (wakeUp: WakeUp): void => {
    rows.set(place(wakeUp), { ...wakeUp })
  }
  return {
    set: ({ about, id }, at) => keep({ about, id, at, tries: 0 }),

    due: (now, limit) =>
      [...rows.values()]
        .filter(({ at }) => at <= now)
        .sort((a, b) => a.at - b.at)
        .slice(0, limit)
        .map((wakeUp) => ({ ...wakeUp })),

    putOff: (wakeUp, at) => {
      const later = { ...wakeUp, at, tries: wakeUp.tries + 1 }
      if (!rows.delete(place(wakeUp))) return undefined
      keep(later)
      return later
    },

    remove: (wakeUp) => {
      rows.delete(place(wakeUp))
    },
  }
}
