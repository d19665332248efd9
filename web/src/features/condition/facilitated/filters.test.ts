import { expect, it } from 'vitest'
import { filterQuery, filtersAddress, readFilters } from './filters'

it('an address and its filters say the same', () => {
  const filters = { region: '33.25', sector: 'food', status: 'help', programme: 'UMKM Naik Kelas' } as const
  const address = filtersAddress(filters)
  expect(address).toBe('/pendamping?wilayah=33.25&sektor=food&status=help&program=UMKM+Naik+Kelas')
  expect(readFilters(Object.fromEntries(new URL(address, 'https://a.invalid').searchParams))).toEqual(filters)
  expect(filterQuery(filters)).toEqual(filters)
})

it('leaves out what an address cannot mean', () => {
  expect(readFilters({ wilayah: '99.99', sektor: 'emas', status: ['help'], program: '' })).toEqual({})
  expect(filtersAddress({})).toBe('/pendamping')
})
