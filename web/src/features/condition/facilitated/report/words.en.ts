import { counted } from '../../../../i18n/counted'
import { formatCount } from '../../../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  report: 'Periodic report',
  scheduled: 'Report schedule',
  title: 'Periodic report',
  text: 'Preview of the report',
  textHint: 'Change it where needed before you send it.',
  loading: (count) => `Fetching: ${counted(count, 'partnership')}`,
  copy: 'Copy',
  copied: 'Report copied.',
  notCopied: 'Not copied. Select the text and copy it yourself.',
  toMe: 'Send a summary to my phone',
  sentToMe: 'The summary was sent to your WhatsApp.',
  whatsapp: 'Send by WhatsApp',
  email: 'Send by e-mail',
  heading: (name, day) => `Report of ${name} as a facilitator, ${day}`,
  region: (region) => `Region: ${region}`,
  everyRegion: 'all my regions',
  seen: (shown, all) =>
    `${formatCount(shown)} of ${formatCount(all)} partnerships are seen. The others gave no consent.`,
  statuses: (help, watch, fine) =>
    `${formatCount(help)} need help, ${formatCount(watch)} are worth a look, ${formatCount(fine)} are fine.`,
  deliveries: (met, of) =>
    `Deliveries on time and in full: ${formatCount(met)} of ${formatCount(of)} (12 weeks).`,
  payments: (met, of) =>
    `Payments on time and in full: ${formatCount(met)} of ${formatCount(of)} (12 weeks).`,
  first: 'Those who need help most:',
  line: (number, name, reasons) => `${formatCount(number)}. ${name}: ${reasons}`,
  impact: (quarter, parties) => `Impact in ${quarter}, reported by ${counted(parties, 'partnership')}:`,
  turnover: (rupiah) => `- turnover ${rupiah}`,
  jobs: (count) => `- ${formatCount(count)} people work`,
  costSaved: (rupiah) => `- costs saved ${rupiah}`,
  reach: (count) => `- ${formatCount(count)} buyers or places reached`,
  source: 'Source: records of Rembuk; impact as the parties report it.',
}
