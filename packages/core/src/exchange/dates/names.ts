/** Names of weekdays and months as people write them, Indonesian and English, whole and cut short. */

const weekdayNames: readonly (readonly string[])[] = [
  ['senin', 'sen', 'snn', 'monday', 'mon'],
  ['selasa', 'sel', 'sls', 'tuesday', 'tue'],
  ['rabu', 'rab', 'wednesday', 'wed'],
  ['kamis', 'kam', 'kms', 'thursday', 'thu'],
  ['jumat', 'jum', 'jmt', 'jumaat', 'friday', 'fri'],
  ['sabtu', 'sab', 'sbt', 'saturday', 'sat'],
  ['minggu', 'ahad', 'sunday', 'sun'],
]

const monthNames: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'pebruari', 'february'],
  ['maret', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'agus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'des', 'december', 'dec'],
]

const indexOf = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((each, index) => each.map((name) => [name, index] as const)))

const weekdays = indexOf(weekdayNames)
const months = indexOf(monthNames)

/** Days after Monday, 0 to 6, of a weekday's name in lower case; `jum'at` counts. */
export const weekdayNamed = (word: string): number | undefined => weekdays.get(word.replace(/['’`]/g, ''))

/** The month from 1 to 12 of its name in lower case. */
export const monthNamed = (word: string): number | undefined => {
  const index = months.get(word.replace(/\.$/, ''))
  return index === undefined ? undefined : index + 1
}
