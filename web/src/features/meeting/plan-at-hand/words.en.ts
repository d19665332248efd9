import type { id } from './words'

export const en: typeof id = {
  loading: 'Loading the plan…',
  seen: (moment) => `The newest could not be loaded. This is the state of ${moment}.`,
  notHere: 'The plan is shown with a signal.',
  notStarted: 'The plan has not been started.',
  outside: 'This week is outside of the plan.',
  week: (number, days) => `${number} · ${days}`,
  makes: (what) => `Make ${what}`,
  sends: (day, what) => `${day}: deliver ${what}`,
  nothing: 'Nothing is made or delivered this week.',
  short: 'Will run short',
  shortage: (product, amount, week) => `${product} ${amount} short, ${week}`,
  at: (product, outlet) => `${product} at ${outlet}`,
  noShortage: 'Nothing runs short.',
  open: 'Open the plan',
}
