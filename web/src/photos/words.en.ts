import type { id } from './words'

export const en: typeof id = {
  photo: 'Photo',
  choose: 'Choose a photo',
  change: 'Change the photo',
  remove: 'Remove the photo',
  putBack: 'Put the photo back',
  hint: 'We make it smaller first. Your position is not sent.',
  removed: 'The photo goes when you save.',
  preparing: 'Preparing the photo…',
  sending: 'Sending the photo…',
  ready: 'The photo is ready. Save to use it.',
  unreadable: 'We cannot read this photo. Choose a JPG or PNG.',
  offline: 'A photo needs a connection. You can still save the rest.',
  retry: 'Send the photo again',
}
