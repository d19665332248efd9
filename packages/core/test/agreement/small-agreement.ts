import { emptyScope } from '@rembuk/core/agreement/scope'
import type { AgreementTerms } from '@rembuk/core/agreement/terms'
import { type Draft, snapshotOf } from '@rembuk/core/proposal/snapshot-of'

/** A cooperative with two producers: emping at Rp85.000, of which one producer's is fetched. */
export const terms: AgreementTerms = {
  pattern: 'rantai-pasok',
  activity: 'Membuat dan menjual emping',
  parties: [
    {
      partyId: 'koperasi',
      kind: 'cooperative',
      name: 'Koperasi Contoh',
      signers: [{ personId: 'ketua', position: 'Ketua' }],
      rights: ['Menerima emping yang baik'],
      duties: ['Membayar tepat waktu'],
    },
    {
      partyId: 'sari',
      kind: 'producer',
      name: 'Emping Sari',
      signers: [{ personId: 'bu-sari', position: 'Pemilik' }],
      rights: ['Dibayar tepat waktu'],
      duties: ['Mengirim tepat waktu'],
    },
    {
      partyId: 'melati',
      kind: 'producer',
      name: 'Emping Melati',
      signers: [{ personId: 'bu-tini', position: 'Ketua kelompok' }],
      rights: ['Dibayar tepat waktu'],
      duties: ['Menyiapkan barang'],
    },
  ],
  scope: { ...emptyScope(), transport: { partyIds: ['koperasi', 'sari'], text: '' } },
  support: 'Pelatihan mutu',
  term: { start: '2026-11-01', end: '2027-10-31', renewal: '' },
  prices: [{ productId: 'emping', rupiah: 85_000 }],
  payment: { days: 7, method: 'Transfer bank' },
  quality: [{ productId: 'emping', text: 'Kering dan utuh' }],
  window: { earlyDays: 1, lateDays: 0 },
  split: { rule: 'proportional' },
  disputes: ['Bermusyawarah'],
  ending: 'Pemberitahuan tertulis 30 hari sebelumnya',
}

/** Four weeks of emping from Monday 23 November 2026: Sari brings hers, Melati's is fetched. */
export const draft: Draft = {
  plan: {
    start: '2026-11-23',
    weeks: 4,
    products: [
      {
        id: 'emping',
        name: 'Emping melinjo',
        unit: 'kg',
        opening: 10_000,
        safety: 0,
        demand: [30_000, 30_000, 30_000, 30_000],
        recipe: [{ materialId: 'melinjo', quantity: 2000, per: 1000 }],
        makers: [
          {
            partyId: 'sari',
            opening: 0,
            production: [25_000, 25_000, 0, 0],
            use: { capacity: 1000, per: 5000 },
            deliveries: [
              { day: '2026-11-27', quantity: 25_000, carrier: 'Pak Karyo' },
              { day: '2026-12-04', quantity: 25_500 },
            ],
          },
          {
            partyId: 'melati',
            opening: 20_000,
            production: [0, 0, 0, 0],
            deliveries: [{ day: '2026-12-07', quantity: 20_000 }],
          },
        ],
      },
    ],
    materials: [
      {
        id: 'melinjo',
        name: 'Melinjo kering',
        unit: 'kg',
        opening: 50_000,
        receipts: [],
        leadTime: { count: 1, unit: 'week' },
        lotSizing: { rule: 'lot-for-lot' },
      },
    ],
    capacities: [{ partyId: 'sari', unit: 'hari', available: [6000, 6000, 6000, 6000] }],
  },
  calendar: { workdays: [0, 1, 2, 3, 4, 5], closures: [] },
  thresholds: { loadPerMille: 1000 },
}

export const agreed = snapshotOf('k3v9x2', draft, terms)

export const agreedWith = (plan: Partial<Draft['plan']>) =>
  snapshotOf('k3v9x2', { ...draft, plan: { ...draft.plan, ...plan } }, terms)
