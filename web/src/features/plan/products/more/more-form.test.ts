import { expect, test } from 'vitest'
import { type MoreTexts, type MoreValues, moreTexts, noMore, readMoreForm } from './more-form'

const product = { unit: 'kg', safety: 5_000 }
const empty = moreTexts(noMore)

test('requires nothing', () => {
  expect(readMoreForm(empty, product)).toEqual({ ok: true, values: noMore })
})

test('what is shown and saved again is unchanged', () => {
  const values: MoreValues = {
    photo: 'e'.repeat(43),
    ceiling: 90_500,
    step: 20_000,
    units: [{ name: 'dus', size: 20_000 }],
    certificates: [
      { kind: 'nib' },
      { kind: 'spp-irt', number: '2063374010021-27', until: '2027-05-01' },
      { kind: 'halal', number: 'ID33110000' },
    ],
  }
  expect(readMoreForm(moreTexts(values), product)).toEqual({ ok: true, values })
})

test('names every field that does not hold', () => {
  const wrong: MoreTexts = {
    ...empty,
    ceiling: '4',
    step: '0',
    units: [{ name: '', size: '2' }],
    certificates: empty.certificates.map((each) =>
      each.kind === 'sni' ? { ...each, has: true, until: '2027-02-30' } : each,
    ),
  }
  expect(readMoreForm(wrong, product)).toEqual({
    ok: false,
    errors: {
      ceiling: 'below-safety',
      step: 'zero',
      units: new Map([[0, { name: 'missing' }]]),
      certificates: new Map([['sni', { until: true }]]),
    },
  })
  expect(readMoreForm({ ...empty, ceiling: '1,2345', step: '-1' }, product)).toMatchObject({
    ok: false,
    errors: { ceiling: 'decimals', step: 'negative' },
  })
})

test('a certificate without its tick counts for nothing, whatever was typed', () => {
  const certificates = empty.certificates.map((each) => ({ ...each, number: 'x', until: 'soon' }))
  expect(readMoreForm({ ...empty, certificates }, product)).toEqual({ ok: true, values: noMore })
})

test('halal and the identity of a business have no last day', () => {
  const certificates = empty.certificates.map((each) => ({ ...each, has: true, until: '2030-01-01' }))
  const read = readMoreForm({ ...empty, certificates }, product)
  expect(read.ok && read.values.certificates.map(({ kind, until }) => [kind, until])).toEqual([
    ['nib', undefined],
    ['spp-irt', '2030-01-01'],
    ['bpom-md', '2030-01-01'],
    ['halal', undefined],
    ['sni', '2030-01-01'],
  ])
})
