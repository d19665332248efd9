/**
 * The partnership patterns (pola kemitraan) that Indonesian law names for micro, small and medium
 * businesses (PP 7/2021), under their Indonesian names because people know no others. The set is closed.
 */
export const partnershipPatterns = [
  'inti-plasma',
  'subkontrak',
  'waralaba',
  'perdagangan-umum',
  'distribusi-keagenan',
  'rantai-pasok',
  'bagi-hasil',
  'kerja-sama-operasional',
  'usaha-patungan',
  'penyumberluaran',
] as const

export type PartnershipPattern = (typeof partnershipPatterns)[number]

/** Whether a value from outside is the code of a partnership pattern. */
export const isPartnershipPattern = (value: unknown): value is PartnershipPattern =>
  partnershipPatterns.some((pattern) => pattern === value)
