import type { LedgerRecord, LedgerStore } from '@rembuk/usecases/ports/ledger'
import { checkRecords } from '../ledger-records'
import type { AtOnce } from './port'

export const memoryLedger = (): AtOnce<LedgerStore> => {
  const ledgers = new Map<string, LedgerRecord[]>()
  return {
    append: (ledgerId, head, records) => {
      checkRecords(head, records)
      const there = ledgers.get(ledgerId) ?? []
      const last = there.at(-1)
      if ((last?.n ?? 0) !== head.n || (last?.hash ?? '') !== head.hash) return false
      const ids = new Set(there.map(({ id }) => id))
      if (records.some(({ id }) => ids.has(id))) return false
      ledgers.set(ledgerId, [...there, ...records.map((record) => ({ ...record }))])
      return true
    },

    has: (ledgerId, id) => (ledgers.get(ledgerId) ?? []).some((record) => record.id === id),

    read: (ledgerId, after) =>
      (ledgers.get(ledgerId) ?? []).filter(({ n }) => n > after).map((record) => ({ ...record })),
  }
}
