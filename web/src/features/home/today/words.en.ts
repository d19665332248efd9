import { formatCount } from '../../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  kinds: {
    consent: 'Waiting for your consent',
    late: 'Late',
    today: 'For today',
    stock: 'Stock about to run short',
    meeting: 'Next meeting',
    news: 'Changes to look at',
  },
  all: (count) => `Show all (${formatCount(count)})`,
  nothing: 'Nothing is urgent.',
  nothingText: 'What you need to do will appear here.',
  consent: (number) => `Consent to proposal ${formatCount(number)}`,
  until: (day) => `Until ${day}`,
  readProposal: 'Read proposal',
  agreedFirst: (deliveries) => `Plan agreed: ${formatCount(deliveries)} deliveries of yours`,
  deliveriesChanged: (count) => `Change of schedule: ${formatCount(count)} of your deliveries changed`,
  othersChanged: (count) => `Change of plan: ${formatCount(count)} of your commitments changed`,
  unchanged: 'A new plan is agreed. Your commitments stay.',
  version: (version) => `Agreement ${formatCount(version)}`,
  seeChanges: 'See changes',
  receive: (product) => `${product} is on the way to you`,
  noteReceipt: 'Note the receipt',
  receipt: (product) => `A receipt of ${product} was noted`,
  payment: (product) => `A payment for ${product} was noted`,
  checkIt: 'Check it',
  deliveryOf: (day) => `Delivery of ${day}`,
  late: (day) => `Your commitments were due ${day}`,
  notKept: 'Not kept yet',
  seePromises: 'See commitments',
}
