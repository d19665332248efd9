import type { Condition } from '@rembuk/core/condition/condition'
import type { NeedStatus } from '@rembuk/core/condition/need'
import { describe, expect, it } from 'vitest'
import type { Shown } from '../ports/conditions'
import type { Facilitator } from '../ports/facilitators'
import type { SentReport } from '../ports/reports'
import { lookAtShown } from './look-at-shown'
import { scheduledText } from './scheduled-text'

const NOW = 1_000
const ratna: Facilitator = {
  personId: 'ratna',
  regions: ['33', '33.25', '12.17'],
  programmes: ['Naik Kelas'],
}

const shown = (id: number, status: NeedStatus, more: Partial<Shown> = {}): Shown => ({
  ...{ personId: 'ratna', level: 'aggregates', until: NOW + 1 },
  condition: {
    ...{ partnershipId: `p${id}`, name: `Mitra ${id}`, status, score: 100 - id },
    reasons: [{ code: 'deliveries-late', figure: id, points: 12 }],
  } as Condition,
  ...more,
})

/** A store of lists that counts what is asked of it. */
const createLists = (rows: Shown[]) => {
  const asked = { pages: 0, totals: [] as string[][] }
  const conditions = {
    page: async (_: string, { limit, after }: { limit: number; after?: string }) => {
      asked.pages += 1
      const from = Number(after ?? 0)
      const next = from + limit
      return { shown: rows.slice(from, next), ...(next < rows.length && { next: `${next}` }) }
    },
    totals: async (codes: string[], personId?: string) => {
      asked.totals.push(codes)
      const own = { shown: 5, help: 2, watch: 1, fine: 2 }
      const none = { shown: 0, help: 0, watch: 0, fine: 0 }
      return codes.map((code) => ({
        code,
        ...(personId ? { partnerships: 0, ...own } : { ...none, partnerships: 9 }),
      }))
    },
  }
  const look = (scope: { region?: string; programme?: string }) =>
    lookAtShown({ conditions: conditions as never, now: () => NOW }, ratna, scope)
  return { asked, look }
}

const many = (count: number) =>
  Array.from({ length: count }, (_, id) => shown(id, id < 7 ? 'help' : 'fine', { programme: 'Naik Kelas' }))

describe('what a report looks at', () => {
  it('is bounded, however many partnerships are shown', async () => {
    for (const count of [90, 101, 10_000]) {
      const { asked, look } = createLists(many(count))
      const { shown: looked, isAll } = await look({})
      expect([asked.pages, looked.length, isAll]).toEqual([4, Math.min(count, 100), count <= 100])
      expect(asked.totals).toHaveLength(2)
    }
  })

  it('counts no region twice, and only the one that is asked for', async () => {
    const { asked, look } = createLists(many(3))
    expect((await look({})).figures).toEqual({ partnerships: 18, shown: 10, help: 4, watch: 2, fine: 4 })
    await look({ region: '33.25' })
    expect(asked.totals).toEqual([['33', '12.17'], ['33', '12.17'], ['33.25'], ['33.25']])
  })

  it('is only what is shown still, and of the programme', async () => {
    const { look } = createLists([
      shown(1, 'help', { programme: 'Naik Kelas' }),
      shown(2, 'help', { programme: 'Naik Kelas', until: NOW }),
      shown(3, 'help'),
      shown(4, 'watch', { programme: 'Naik Kelas' }),
    ])
    const { shown: looked, figures } = await look({ programme: 'Naik Kelas' })
    expect(looked.map(({ condition }) => condition.partnershipId)).toEqual(['p1', 'p4'])
    expect(figures).toEqual({ shown: 2, help: 1, watch: 1, fine: 0 })
  })
})

describe('the text of a report', () => {
  const before: SentReport = {
    ...{ personId: 'ratna', at: 0, by: 'email', scope: {}, subject: '', text: '', outcome: 'sent' as const },
    ...{ day: '2026-11-23', figures: { partnerships: 18, shown: 10, help: 4, watch: 2, fine: 4 } },
    ...{ helpIds: ['p8'], isWhole: true },
  }

  it('names a few, counts the others, and says what stayed', async () => {
    const looked = await createLists(many(30)).look({})
    const { subject, text } = scheduledText({}, '2026-11-30', looked, before)
    expect(subject).toBe('Laporan Rembuk 30/11/2026: 4 kemitraan perlu bantuan')
    expect(text.split('\n')).toEqual([
      'Rembuk: laporan 30/11/2026, semua wilayah Anda.',
      'Terlihat 10 dari 18 kemitraan.',
      'Perlu bantuan 4, perlu dilihat 2, baik 4.',
      '',
      'Sejak laporan 23/11/2026: jumlahnya tetap.',
      'Baru perlu bantuan: Mitra 0, Mitra 1, Mitra 2, Mitra 3, Mitra 4 dan 2 lainnya.',
      'Sudah lebih baik: Mitra 8.',
      '',
      'Yang paling perlu bantuan:',
      '1. Mitra 0: 0 kiriman terlambat',
      ...[1, 2, 3, 4].map((id) => `${id + 1}. Mitra ${id}: ${id} kiriman terlambat`),
    ])
  })

  it('says of a programme how many were counted', async () => {
    const scope = { region: '33.25', programme: 'Naik Kelas' }
    const few = scheduledText(scope, '2026-11-30', await createLists(many(9)).look(scope), undefined).text
    expect(few).toContain(
      'laporan 30/11/2026, Kabupaten Batang, program Naik Kelas.\nTerlihat 9 kemitraan.\n',
    )
    const cut = scheduledText(scope, '2026-11-30', await createLists(many(200)).look(scope), undefined).text
    expect(cut).toContain('Dihitung 100 kemitraan yang paling perlu bantuan.')
    expect(cut).not.toContain('Sejak')
  })
})
