import type { id } from './words'

const nths: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' }

export const en: typeof id = {
  once: 'Only once',
  weekly: (weekday) => `Every ${weekday}`,
  twoWeekly: (weekday) => `Every second ${weekday}`,
  monthlyDay: (day) => `Every month, on day ${day}`,
  monthlyWeekday: (weekday, nth) => `Every month, the ${nths[nth] ?? ''} ${weekday}`,
}
