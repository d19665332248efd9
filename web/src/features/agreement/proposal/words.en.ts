import type { id } from './words'

export const en: typeof id = {
  title: 'Proposal',
  loading: 'Loading the proposal…',
  failedTitle: 'The proposal could not be opened',
  needsSignal: 'A proposal can only be read with a signal.',
  proposed: (name, party, at) => `Made by ${name}, ${party}, ${at}.`,
  note: (text) => `Note: ${text}`,
  openUntil: (at) => `It can be answered until ${at}.`,
  first: 'First agreement',
  firstText: 'Nothing was agreed before. Read what it says below.',
  ended: {
    agreed: 'All parties consented. This proposal is now the agreement.',
    refused: 'This proposal was refused.',
    withdrawn: 'This proposal was withdrawn by its party.',
    superseded: 'This proposal was replaced by a newer one.',
    expired: 'The time to answer this proposal is over.',
  },
  openNewest: (number) => `Open proposal ${number}`,
  openAgreed: (version) => `Read agreement ${version}`,
  backToAgreement: 'To the agreement',
}
