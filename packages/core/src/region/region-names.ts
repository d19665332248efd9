import { provinces } from './provinces'
import { type RegionCode, regionPath } from './region-code'

/**
 * Regencies, cities and districts that have a name here. Whoever runs Rembuk adds those of the regions
 * that it serves; a code without a name works all the same and is shown as it is.
 */
const smallerRegions: Readonly<Record<RegionCode, string>> = {
  '12.17': 'Kabupaten Samosir',
  '33.25': 'Kabupaten Batang',
  '33.25.02': 'Bandar',
  '33.25.03': 'Blado',
  '33.25.07': 'Gringsing',
  '33.25.08': 'Limpung',
  '33.25.09': 'Subah',
  '33.25.11': 'Batang',
  '33.25.12': 'Warungasem',
  '33.25.14': 'Pecalungan',
  '33.26': 'Kabupaten Pekalongan',
  '33.75': 'Kota Pekalongan',
}

/** A region's own name, or its code where it has none here. */
export const regionName = (code: RegionCode): string => provinces[code] ?? smallerRegions[code] ?? code

/** The regencies, cities and districts with a name, and the provinces, that lie directly in a region; the provinces without one. */
export const namedRegionsIn = (code?: RegionCode): RegionCode[] =>
  code === undefined
    ? Object.keys(provinces)
    : Object.keys(smallerRegions).filter((each) => regionPath(each).at(-2) === code)
