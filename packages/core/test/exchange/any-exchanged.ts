import type { Named } from '@rembuk/core/exchange/names/match-name'
import { isLabel, isNote } from '@rembuk/core/label'
import type { Delivery, Plan, Product } from '@rembuk/core/plan/plan'
import fc from 'fast-check'
import { anyPlan } from '../plan/any-plan'

/** Names that people give, and names made to be mistaken for something else. */
export const anyName = fc
  .oneof(
    fc.constantFrom(
      'Emping',
      'emping',
      "'Emping",
      '=1+1',
      '+62',
      "'=1",
      'Permintaan',
      'Gudang koperasi',
      'Cooperative store',
      'M48',
      '23 Nov',
      '-',
      'a;b"c',
      '_x0041_',
      '__proto__',
      'constructor',
      '1.500',
      '★',
    ),
    fc.string({ minLength: 1, maxLength: 20 }),
  )
  .filter(isLabel)

const details = fc.record(
  {
    carrier: anyName,
    note: anyName.map((name) => `${name} ${name}`).filter(isNote),
    ready: fc.constant(true as const),
    received: fc.nat(100),
  },
  { requiredKeys: [] },
)
const detailed = (deliveries: readonly Delivery[]): fc.Arbitrary<Delivery[]> =>
  fc
    .array(details, { minLength: deliveries.length, maxLength: deliveries.length })
    .map((all) =>
      deliveries.map((delivery, index) => ({ ...delivery, quantity: delivery.quantity + 1, ...all[index] })),
    )

const units = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('dus', 'Bal', '=ikat', '1 kg'),
    size: fc.integer({ min: 1, max: 50_000 }),
  }),
  {
    selector: ({ name }) => name,
    maxLength: 3,
  },
)

const exchanged = (product: Product): fc.Arbitrary<Product> =>
  fc
    .record({
      units,
      unit: fc.constantFrom('kg', 'lembar', 'Bungkus isi 5', '=x', '-'),
      makers: fc.tuple(
        ...product.makers.map((maker) =>
          detailed(maker.deliveries).map((deliveries) => ({ ...maker, deliveries })),
        ),
      ),
      outlets: fc.tuple(
        ...(product.outlets ?? []).map((outlet) =>
          detailed(outlet.deliveries).map((deliveries) => ({ ...outlet, deliveries })),
        ),
      ),
    })
    .map((some) => ({
      ...product,
      ...some,
      // Above every safety stock, whichever plan the table is read into.
      ceiling: product.ceiling && product.ceiling + 100,
    }))

/** Plans with everything that tables hold, and the names of its producers; names may be anything. */
export const anyExchanged: fc.Arbitrary<[Plan, Named[]]> = fc
  .tuple(anyPlan, fc.array(anyName, { minLength: 7, maxLength: 7 }))
  .chain(([plan, names]) =>
    fc.tuple(...plan.products.map(exchanged)).map((products): [Plan, Named[]] => [
      {
        ...plan,
        products: products.map((product, index) => ({ ...product, name: names[index] ?? '' })),
        outlets: [{ id: 'pasar', name: names[5] ?? '' }],
        materials: plan.materials?.map((material, index) => ({
          ...material,
          name: names[6] ?? '',
          ...(index % 2 === 0 ? { partyId: 'batik' } : {}),
        })),
      },
      ['emping', 'batik', 'keripik'].map((id, index) => ({ id, name: names[index + 2] ?? '' })),
    ]),
  )
