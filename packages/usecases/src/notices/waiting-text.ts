import type { NoticeCause } from '@rembuk/core/notice/notice'

/** Partnerships that a message names; the others are counted. */
const NAMED = 5

/** What waits, in a few words without what was agreed, by how many. */
const phrases: Record<NoticeCause['kind'], (count: number) => string> = {
  consent: (count) => `${count} usulan menunggu persetujuan`,
  agreed: (count) => `${count} kesepakatan baru`,
  receive: (count) => `${count} kiriman sedang datang`,
  answer: (count) => `${count} catatan perlu diperiksa`,
  late: (count) => `${count} tanggal jatuh tempo terlewat`,
  meeting: (count) => `${count} rapat`,
  minutes: (count) => `${count} notulen menunggu konfirmasi`,
  invited: (count) => `${count} undangan rapat`,
  renewal: (count) => `${count} kesepakatan segera berakhir`,
}

/** What waits in one partnership. */
export interface WaitingIn {
  name: string
  causes: readonly Pick<NoticeCause, 'kind'>[]
}

const lineOf = ({ name, causes }: WaitingIn): string => {
  const kinds = [...new Set(causes.map(({ kind }) => kind))]
  const parts = kinds.map((kind) => phrases[kind](causes.filter((cause) => cause.kind === kind).length))
  return `${name}: ${parts.join(', ')}.`
}

/** One message about everything that waits, a line for each partnership. */
export const waitingText = (partnerships: readonly WaitingIn[]): string => {
  const count = partnerships.reduce((sum, { causes }) => sum + causes.length, 0)
  const left = partnerships.length - NAMED
  return [
    `Rembuk: ${count} hal menunggu Anda.`,
    ...partnerships.slice(0, NAMED).map(lineOf),
    ...(left > 0 ? [`Juga di ${left} kemitraan lain.`] : []),
  ].join('\n')
}
