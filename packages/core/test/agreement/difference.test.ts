import { applyChanges } from '@rembuk/core/change/apply-changes'
import { difference } from '@rembuk/core/change/difference'
import { keyOf } from '@rembuk/core/change/entry'
import { canonicalJson } from '@rembuk/core/proposal/canonical-json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySnapshot, few } from './any-snapshot'

describe('the difference of two snapshots', () => {
  it('applied to the old one gives exactly the new one', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (before, after) => {
        const applied = applyChanges(before, difference(before, after))
        expect(applied).toStrictEqual(after)
        expect(canonicalJson(applied)).toBe(canonicalJson(after))
      }),
      few,
    )
  })

  it('from nothing holds the whole new one', () => {
    fc.assert(
      fc.property(anySnapshot, (after) => {
        const changes = difference(undefined, after)
        expect(changes.every(({ from }) => from === undefined)).toBe(true)
        expect(applyChanges({ partnershipId: after.partnershipId }, changes)).toStrictEqual(after)
      }),
      few,
    )
  })

  it('is empty for the same content', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(difference(snapshot, structuredClone(snapshot))).toEqual([])
      }),
      few,
    )
  })

  it('names each fact once and never lists one that stayed as it was', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (before, after) => {
        const changes = difference(before, after)
        expect(new Set(changes.map(keyOf)).size).toBe(changes.length)
        for (const { from, to } of changes) expect(from).not.toEqual(to)
      }),
      few,
    )
  })

  it('of weeks that are past says nothing', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (before, after) => {
        for (const change of difference(before, after))
          if ('day' in change) expect(change.day >= after.plan.start).toBe(true)
      }),
      few,
    )
  })

  it('does not apply to a snapshot that it was not made for', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (before, after) => {
        const changes = difference(before, after)
        fc.pre(changes.length > 0)
        expect(() => applyChanges(after, changes)).toThrow(RangeError)
      }),
      few,
    )
  })
})
