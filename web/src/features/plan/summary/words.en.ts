import type { id } from './words'

export const en: typeof id = {
  title: 'Summary of this week',
  heading: (partnership) => `Plan ${partnership}`,
  week: (number, range) => `${number} · ${range}`,
  makes: 'Make',
  sendsOn: (day) => `Send ${day}`,
  nothing: 'Nothing is made or sent this week.',
  shortages: 'Running short',
  shortage: (product, quantity, range) => `${product} lacks ${quantity}, ${range}`,
  noShortages: 'Stock is enough for these four weeks.',
  outside: 'This week is outside the plan. Start a new one first.',
  text: 'Text of the summary',
  copy: 'Copy',
  copied: 'The summary was copied.',
  notCopied: 'It could not be copied. Select the text and copy it.',
  share: 'Share',
  whatsapp: 'Send over WhatsApp',
  picture: 'Download a picture',
  pictureSaved: (name) => `The picture ${name} was downloaded.`,
  noPicture: 'The picture could not be made. Copy the text instead.',
}
