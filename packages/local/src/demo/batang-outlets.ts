import type { DemoOutlet } from './demo-outlet'

const THURSDAY = 3

/** A stand on the market that sells a little of what the store has plenty of; its stock lasts all along. */
export const batangOutlets: readonly DemoOutlet[] = [
  {
    id: 'kios-pasar',
    name: 'Kios Pasar Limpung',
    lines: [
      {
        productId: 'keripik-singkong',
        opening: 4,
        demand: [3, 3, 3, 4, 5, 4, 3, 3, 3, 3, 4, 4],
        dayOffset: THURSDAY,
        deliveries: [3, 3, 3, 4, 5, 4, 3, 3, 3, 3, 4, 4],
      },
    ],
  },
]
