import type { KeptNotice, NoticeKey, NoticeStore } from '@rembuk/usecases/ports/notices'
import type { AtOnce } from './port'

interface Row {
  notice: KeptNotice
  expiresAt: number
}

export const memoryNotices = (now: () => number): AtOnce<NoticeStore> => {
  const rows = new Map<string, Row>()
  const place = ({ personId, partnershipId, id }: NoticeKey): string =>
    JSON.stringify([personId, partnershipId, id])
  return {
    put: (notice, expiresAt) => {
      const where = place(notice)
      if (!rows.has(where)) rows.set(where, { notice: structuredClone(notice), expiresAt })
    },

    of: (personId) =>
      [...rows.values()]
        .filter(({ notice, expiresAt }) => notice.personId === personId && expiresAt > now())
        .map(({ notice }) => structuredClone(notice)),

    settle: (key, at) => {
      const row = rows.get(place(key))
      if (row) row.notice.settledAt ??= at
    },

    tell: (key, at) => {
      const row = rows.get(place(key))
      if (!row || row.notice.toldAt !== undefined) return false
      row.notice.toldAt = at
      return true
    },
  }
}
