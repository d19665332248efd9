import type { Partnership } from '@rembuk/usecases/ports/partnerships'
import type { DemoPersonId } from './people'

/** An invented partnership and who wrote its plan. */
export interface DemoPartnership extends Omit<Partnership, 'createdAt'> {
  plannedBy: DemoPersonId
}

export const demoPartnerships = [
  {
    id: 'batang',
    name: 'Oleh-oleh Batang',
    region: 'Limpung, Batang',
    regionCode: '33.25.08',
    sector: 'food',
    timeZone: 'Asia/Jakarta',
    parties: [
      { id: 'koperasi-batang', name: 'Koperasi Rukun Alas Batang', kind: 'cooperative' },
      { id: 'emping-limpung', name: 'Emping Pak Karyo', kind: 'producer' },
      { id: 'batik-kalisari', name: 'Batik Cap Kalisari', kind: 'producer' },
      { id: 'keripik-gringsing', name: 'Keripik Dapur Jono', kind: 'producer' },
    ],
    plannedBy: 'sari',
  },
  {
    id: 'samosir',
    name: 'Ulos dan Kopi Samosir',
    region: 'Pangururan, Samosir',
    regionCode: '12.17',
    sector: 'textile',
    timeZone: 'Asia/Jakarta',
    parties: [
      { id: 'koperasi-samosir', name: 'Koperasi Dos Roha Tao', kind: 'cooperative' },
      { id: 'ulos-samosir', name: 'Tenun Ulos Boru Tao', kind: 'producer' },
      { id: 'kopi-samosir', name: 'Kopi Kebun Togar', kind: 'producer' },
    ],
    plannedBy: 'tiur',
  },
] as const satisfies readonly DemoPartnership[]

export type DemoPartnershipId = (typeof demoPartnerships)[number]['id']
