import type { Named } from '@rembuk/core/exchange/names/match-name'
import type { Plan, Product } from '@rembuk/core/plan/plan'

const product = (id: string, name: string, unit: string, makers: readonly string[]): Product => ({
  id,
  name,
  unit,
  opening: 0,
  safety: 0,
  demand: [0, 0, 0, 0],
  makers: makers.map((partyId) => ({ partyId, opening: 0, production: [0, 0, 0, 0], deliveries: [] })),
})

/** Four weeks from Monday 23 November 2026, read on the day of its first Monday. */
export const today = '2026-11-23'
export const parties: Named[] = [
  { id: 'limpung', name: 'Emping Limpung' },
  { id: 'kalisari', name: 'Batik Kalisari' },
  { id: 'subah', name: 'Batik Subah' },
  { id: 'gringsing', name: 'Keripik Gringsing' },
]
export const plan: Plan = {
  start: today,
  weeks: 4,
  products: [
    product('emping', 'Emping melinjo', 'kg', ['limpung']),
    product('batik', 'Batik cap', 'lembar', ['kalisari', 'subah']),
    {
      ...product('singkong', 'Keripik singkong', 'kg', ['gringsing']),
      units: [{ name: 'bungkus', size: 250 }],
    },
    product('pisang', 'Keripik pisang', 'kg', ['gringsing']),
  ],
}
