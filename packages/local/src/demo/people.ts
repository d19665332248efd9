import type { Role } from '@rembuk/core/access/role'

/** An invented person of the demo, with the one part that he or she takes. */
export interface DemoPerson {
  id: string
  phone: string
  name: string
  partnershipId: string
  role: Role
  /** Absent for a facilitator. */
  partyId?: string
}

/** In the order in which the README lists them; anyone can sign in with these numbers in a local run. */
export const demoPeople = [
  {
    id: 'sari',
    phone: '+6281200000001',
    name: 'Bu Sari',
    partnershipId: 'batang',
    role: 'staff',
    partyId: 'koperasi-batang',
  },
  {
    id: 'hadi',
    phone: '+6281200000002',
    name: 'Pak Hadi',
    partnershipId: 'batang',
    role: 'admin',
    partyId: 'koperasi-batang',
  },
  {
    id: 'karyo',
    phone: '+6281200000003',
    name: 'Pak Karyo',
    partnershipId: 'batang',
    role: 'member',
    partyId: 'emping-limpung',
  },
  {
    id: 'wulan',
    phone: '+6281200000004',
    name: 'Bu Wulan',
    partnershipId: 'batang',
    role: 'member',
    partyId: 'batik-kalisari',
  },
  {
    id: 'jono',
    phone: '+6281200000005',
    name: 'Pak Jono',
    partnershipId: 'batang',
    role: 'member',
    partyId: 'keripik-gringsing',
  },
  {
    id: 'ratna',
    phone: '+6281200000006',
    name: 'Bu Ratna',
    partnershipId: 'batang',
    role: 'facilitator',
  },
  {
    id: 'tiur',
    phone: '+6281200000007',
    name: 'Bu Tiur',
    partnershipId: 'samosir',
    role: 'admin',
    partyId: 'koperasi-samosir',
  },
  {
    id: 'togar',
    phone: '+6281200000008',
    name: 'Pak Togar',
    partnershipId: 'samosir',
    role: 'member',
    partyId: 'kopi-samosir',
  },
] as const satisfies readonly DemoPerson[]

export type DemoPersonId = (typeof demoPeople)[number]['id']
