import type { Named } from '@rembuk/core/exchange/names/match-name'
import { readWorkbook } from '@rembuk/core/exchange/read-workbook'
import { exportRecords } from '@rembuk/core/exchange/record/export-records'
import { changeOf, recordAt } from '@rembuk/core/exchange/record/record-at'
import { type RecordEntry, recordKey, recordKinds } from '@rembuk/core/exchange/record/record-entry'
import { readLead, readLots } from '@rembuk/core/exchange/record/supply-words'
import { cellTexts, toCsv } from '@rembuk/core/exchange/table/cells'
import { parseCsv } from '@rembuk/core/exchange/table/parse-csv'
import { tableLanguages } from '@rembuk/core/exchange/table/words'
import type { Plan } from '@rembuk/core/plan/plan'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyExchanged } from './any-exchanged'

const blank: Plan = { start: '2026-11-23', weeks: 5, products: [] }

const language = fc.constantFrom(...tableLanguages)

/** All that the tables of records say, written and read as CSV, each with the plan that it is held against. */
const read = (
  plan: Plan,
  named: Named[],
  into: Plan,
  as: 'id' | 'en',
): { entry: RecordEntry; plan: Plan }[] =>
  readWorkbook(
    recordKinds.map((kind) => ({
      name: kind,
      rows: parseCsv(toCsv(exportRecords(kind, plan, named, as))),
    })),
    { plan: into, parties: named },
  ).flatMap((sheet, index) => {
    if (sheet.kind === 'plan' || sheet.kind !== recordKinds[index]) throw new Error('not known again')
    return sheet.entries.map(({ reading }) => {
      if (!reading.ok) throw new Error(JSON.stringify(reading.fault))
      return { entry: reading.value, plan: sheet.plan }
    })
  })

it('what is exported and imported again changes nothing, in either language', () => {
  fc.assert(
    fc.property(anyExchanged, language, ([plan, named], as) => {
      for (const { entry, plan: against } of read(plan, named, plan, as))
        expect(changeOf(against, entry)).toBeUndefined()
    }),
  )
})

it('what is exported says all that the plan says, each thing once', () => {
  fc.assert(
    fc.property(anyExchanged, ([plan, named]) => {
      const entries = read(plan, named, plan, 'id').map(({ entry }) => entry)
      expect(new Set(entries.map(recordKey)).size).toBe(entries.length)
      for (const entry of entries)
        for (const [field, value] of Object.entries(recordAt(plan, entry) ?? {}))
          if (value !== null)
            expect(entry.fields[field as keyof typeof entry.fields]).toBe(
              typeof value === 'string' ? value.trim() : value,
            )
      const last = '2026-12-27'
      const inPlan = ({ day }: { day: string }) => day >= plan.start && day <= last
      const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length
      const places = plan.products.flatMap(({ makers, outlets = [] }) => [...makers, ...outlets])
      expect(count('deliveries')).toBe(places.flatMap(({ deliveries }) => deliveries.filter(inPlan)).length)
      expect(count('products')).toBe(plan.products.length + places.length)
      expect(count('materials')).toBe(plan.materials?.length)
      expect(count('units')).toBe(plan.products.flatMap(({ units = [] }) => units).length)
    }),
  )
})

it('sheets are read whatever they hold', () => {
  const heads = recordKinds.flatMap((kind) => exportRecords(kind, blank, [])[0] ?? [])
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('Emping', '-', 'ya', '4', '25/11', '2 minggu', 'M48'),
    fc.constantFrom(...cellTexts([heads]).flat()),
  )
  const rows = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 })
  fc.assert(
    fc.property(anyExchanged, rows, ([plan, parties], written) => {
      const sheets = readWorkbook([{ name: 'a', rows: written }], { plan, parties })
      expect(sheets[0]?.entries).toBeInstanceOf(Array)
    }),
  )
})

it.each([
  ['3 hari', readLead, '3 day'],
  ['2 Weeks', readLead, '2 week'],
  ['2mgg', readLead, '2 week'],
  ['besok', readLead, undefined],
  ['53 minggu', readLead, undefined],
  ['Sesuai kebutuhan', readLots, 'lot-for-lot'],
  ['lots of 1.500,5', readLots, 'fixed-lot 1500500'],
  ['untuk 3 minggu', readLots, 'period 3'],
  ['kelipatan 0', readLots, undefined],
  ['for 53 weeks', readLots, undefined],
])('how a material is bought may be written as "%s"', (text, read, field) => {
  const reading = read(text)
  expect(reading.ok ? reading.value : undefined).toBe(field)
})

it('after the plan has changed, the table brings back what it holds', () => {
  const other = fc.tuple(anyExchanged, anyExchanged).map(([[plan, named], [changed]]) => {
    const names = plan.products.map(({ name }) => name)
    const products = changed.products.map((product, index) => ({ ...product, name: names[index] ?? '' }))
    return { plan, named, into: { ...plan, products } }
  })
  fc.assert(
    fc.property(other, ({ plan, named, into }) => {
      const entries = read(plan, named, into, 'id')
      for (const { entry, plan: against } of entries) {
        const planned = recordAt(plan, entry)
        expect(planned).toBeDefined()
        for (const { field, after } of changeOf(against, entry)?.fields ?? []) {
          const before = planned?.[field]
          expect(after).toBe(typeof before === 'string' ? before.trim() : before)
        }
      }
    }),
  )
})
