import type { RouteName } from '@rembuk/contract/route-table'
import { dayAt } from '@rembuk/core/calendar'
import { defaultMessageChoice } from '@rembuk/core/message/message-choice'
import { encodeBytes } from '@rembuk/sync/protocol/base64'
import * as Y from 'yjs'

/** Bytes that begin as a PNG does. */
export const photo = Uint8Array.from(Buffer.from('\x89PNG\r\n\x1a\nemping', 'latin1'))

/** Codes that were asked for: each is for a number or an address of its own. */
let asked = 0

/** What each route of the access matrix is sent, where it takes anything. */
export const bodies: Partial<Record<RouteName, () => unknown>> = {
  askCode: () => ({ phone: `+62812999700${10 + asked++}`, channel: 'whatsapp' }),
  signIn: () => ({ code: '000000' }),
  rename: () => ({ name: 'Bu Contoh' }),
  createPartnership: () => ({
    ...{ name: 'Mitra Contoh', region: '', timeZone: 'Asia/Jakarta', mine: 'cooperative' },
    cooperative: { name: 'Koperasi Contoh' },
    producers: [{ name: 'Usaha Contoh' }],
  }),
  setMessages: () => defaultMessageChoice,
  emailCode: () => ({ address: `contoh-${asked++}@example.com` }),
  confirmEmail: () => ({ code: '000000' }),
  keepDevice: () => ({
    ...{ endpoint: 'https://fcm.googleapis.com/fcm/send/contoh', auth: 'a'.repeat(22) },
    p256dh: 'p'.repeat(87),
  }),
  readLink: () => ({ token: 'A'.repeat(43) }),
  acknowledge: () => ({ token: 'A'.repeat(43) }),
  sendReport: () => ({ channel: 'whatsapp' }),
  scheduleReport: () => ({
    ...{ rhythm: { kind: 'weekly', weekday: 0 }, at: 420, timeZone: 'Asia/Jakarta' },
    ...{ by: 'whatsapp', isPaused: true },
  }),
  push: () => {
    const doc = new Y.Doc()
    doc.getMap('plan').set('weeks', 12)
    return { id: 'batch-0001', u: encodeBytes(Y.encodeStateAsUpdate(doc)), known: 0 }
  },
  addComment: () => ({ text: 'Apa kabar?', mentions: [] }),
  settleThread: () => ({ resolved: true }),
  propose: () => ({ plan: 1, terms: 0 }),
  consentCode: () => ({ channel: 'whatsapp' }),
  answer: () => ({ stance: { kind: 'consent' }, hash: '0'.repeat(64), code: '123456' }),
  reportWork: () => ({
    data: { kind: 'obstacle', text: 'Hujan', cause: '', ownerId: 'karyo', dueDay: '2026-12-01' },
  }),
  writeMeeting: () => ({
    data: {
      kind: 'series',
      seriesId: 'rapat-baru',
      schedule: {
        title: 'Rapat koordinasi',
        time: '09:00',
        minutes: 60,
        place: 'Kantor koperasi',
        link: '',
        start: dayAt(Date.now(), 'Asia/Jakarta'),
        recurrence: { kind: 'weekly', every: 1 },
      },
    },
  }),
  closeMeeting: () => ({ seen: 0 }),
  keepPhoto: () => photo,
  decideSharing: () => ({
    data: {
      kind: 'granted',
      to: { kind: 'person', personId: 'ratna' },
      level: 'plan',
      until: Date.now() + 86_400_000,
      purpose: 'Pendampingan',
    },
  }),
  reportSupport: () => ({ data: { kind: 'assessed', quarter: '2026-Q1', grades: { trust: 3 } } }),
}

export const queries: Partial<Record<RouteName, string>> = {
  cellHistory: '?root=plan&keys=weeks',
  versionAt: '?at=0',
  searchMinutes: '?text=melinjo',
}
