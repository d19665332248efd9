import type { id } from './messages'

export const en: typeof id = {
  title: 'Today',
  greeting: (name) => `Welcome, ${name}.`,
  create: 'New partnership',
  openPlanOf: (name) => `Open plan of ${name}`,
  partnerships: 'Your partnerships',
  loadingToday: 'Loading what you need to do',
  loading: 'Loading your partnerships',
  emptyTitle: 'No partnership yet',
  emptyText: 'Start the first one with a cooperative and producers.',
  failedTitle: 'The list did not load',
  retry: 'Try again',
  offline: (moment) => `You are offline. This list is as of ${moment}.`,
  stale: (moment, problem) => `${problem} This list is as of ${moment}.`,
  you: 'You',
  parties: 'Parties',
  cooperativeAdmin: 'Cooperative manager',
  businessAdmin: 'Business lead',
  staff: 'Cooperative staff',
  member: 'Business member',
  facilitator: 'Facilitator',
}
