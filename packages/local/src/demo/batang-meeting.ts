import { addDays, type Day, daysBetween, mondayOf } from '@rembuk/core/calendar'
import type { Schedule } from '@rembuk/core/meeting/meeting-data'
import { meetingId } from '@rembuk/core/meeting/meeting-id'
import { addItems, setItem, setMeeting, setOutcome, setPresence } from '@rembuk/plandoc/meeting/edit'
import { writeNotes } from '@rembuk/plandoc/meeting/notes'
import * as Y from 'yjs'

/** Yjs client id under which the demo's meeting is written. */
export const MEETING_CLIENT_ID = 20_261_125

const SERIES = 'rapat-senin'

/** The Monday on which the demo's meeting was held: the last one before today. */
const heldOn = (today: Day): Day => mondayOf(addDays(today, -1))

/** The weekly meeting of Batang. */
export const batangSchedule = (today: Day): Schedule => ({
  title: 'Rapat koordinasi mingguan',
  time: '09:00',
  minutes: 60,
  place: 'Kantor Koperasi Rukun Alas, Limpung',
  link: '',
  chairId: 'hadi',
  noteTakerId: 'sari',
  start: heldOn(today),
  recurrence: { kind: 'weekly', every: 1 },
})

export const batangSeriesId = SERIES

export const heldMeetingId = (today: Day): string => meetingId(SERIES, heldOn(today))

/** The follow-up that is done since. */
export const DONE_FOLLOW_UP = 'timbangan'

/**
 * What was written in the meeting, as one Yjs v1 update; the same bytes each time on one day. Of its
 * three follow-ups one is late by today, one not yet due.
 */
export const batangMeetingUpdate = (today: Day, startedAt: number): Uint8Array => {
  const doc = new Y.Doc()
  doc.clientID = MEETING_CLIENT_ID
  const held = heldOn(today)
  const yesterday = addDays(held, Math.max(0, Math.min(2, daysBetween(held, today) - 1)))
  setMeeting(doc, {
    startedAt,
    endedAt: startedAt + 55 * 60_000,
    nextDay: addDays(held, 7),
    nextTime: '09:00',
  })
  for (const personId of ['hadi', 'sari', 'karyo', 'wulan']) setPresence(doc, personId, 'present')
  setPresence(doc, 'jono', 'excused')
  addItems(doc, [
    { id: 'bahan', title: 'Melinjo menjelang akhir tahun', minutes: 20 },
    { id: 'mutu', title: 'Kemasan emping yang sobek', minutes: 15 },
    { id: 'batik', title: 'Pesanan batik untuk dinas', minutes: 15 },
  ])
  setItem(doc, 'bahan', { done: true, spent: 1_260 })
  setItem(doc, 'mutu', { done: true, spent: 840 })
  setItem(doc, 'batik', { done: true, spent: 960 })
  writeNotes(doc, {
    itemId: 'bahan',
    text: 'Harga melinjo di Banten naik.\nPemasok Lampung sanggup 200 kg dua minggu lagi.\nPak Karyo khawatir kualitasnya tidak sama.',
  })
  writeNotes(doc, {
    itemId: 'mutu',
    text: 'Enam dus sobek di perjalanan.\nTumpukan di mobil terlalu tinggi, paling banyak tiga dus.',
  })
  writeNotes(doc, {
    itemId: 'batik',
    text: 'Dinas memesan 40 potong untuk Januari.\nKapasitas Kalisari cukup kalau mori datang tepat waktu.',
  })
  setOutcome(
    doc,
    { kind: 'decision', id: 'lampung' },
    { text: 'Beli 200 kg melinjo dari Lampung', item: 'bahan' },
  )
  setOutcome(
    doc,
    { kind: 'decision', id: 'tumpukan' },
    { text: 'Tumpuk paling banyak tiga dus di mobil', item: 'mutu' },
  )
  setOutcome(
    doc,
    { kind: 'follow-up', id: DONE_FOLLOW_UP },
    { text: 'Pinjamkan timbangan ke Pak Karyo', item: 'bahan', owner: 'sari', due: addDays(held, 6) },
  )
  setOutcome(
    doc,
    { kind: 'follow-up', id: 'contoh' },
    { text: 'Minta contoh melinjo Lampung', item: 'bahan', owner: 'hadi', due: yesterday },
  )
  setOutcome(
    doc,
    { kind: 'follow-up', id: 'mori' },
    { text: 'Pesan mori untuk batik dinas', item: 'batik', owner: 'wulan', due: addDays(today, 5) },
  )
  setOutcome(
    doc,
    { kind: 'view', id: 'mutu-lampung' },
    {
      text: 'Melinjo Lampung lebih kecil, empingnya bisa kurang lebar',
      item: 'bahan',
      person: 'karyo',
      resolution: 'Coba 10 kg dulu sebelum membeli semuanya',
    },
  )
  return Y.encodeStateAsUpdate(doc)
}
