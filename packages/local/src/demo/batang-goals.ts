import type { DemoGoal } from './demo-goal'

/** More emping than one group makes in a plain week: the plan comes near it before Ramadan only. */
export const batangGoals: readonly DemoGoal[] = [
  {
    id: 'emping-mingguan',
    text: 'Emping dibuat 150 kg setiap minggu',
    who: 'Pak Hadi',
    dueAfterDays: 200,
    productId: 'emping',
    target: { quantity: 150_000, per: 'week' },
    assumptions: [
      { id: 'kelompok-dua', text: 'Kelompok kedua ikut membuat emping', holds: true },
      { id: 'melinjo-lampung', text: 'Melinjo dari Lampung datang tiap dua minggu' },
    ],
  },
]
