import type { Notice } from '@rembuk/core/notice/notice'
import { toldOf } from './told'

const changes = { agreed: 'disepakati', moved: 'dipindah', changed: 'berubah' }

const addressOf = (appHost: string, partnershipId: string, place: string): string =>
  `https://${appHost}/kemitraan/${encodeURIComponent(partnershipId)}/${place}`

/**
 * The message to a phone that goes with a notice: short, without what was agreed, with the page where
 * it can be read. Undefined for what can wait until its person opens Rembuk.
 */
export const noticeText = (
  { partnershipId, cause }: Pick<Notice, 'partnershipId' | 'cause'>,
  appHost: string,
): { text: string; link: string } | undefined => {
  switch (cause.kind) {
    case 'consent':
      return {
        text: 'Rembuk: usulan rencana menunggu persetujuan Anda.',
        link: addressOf(appHost, partnershipId, 'kesepakatan'),
      }
    case 'agreed': {
      const told = toldOf(cause)
      if (!told) return undefined
      return {
        text: `Rembuk: ${told.count} kiriman Anda ${changes[told.change]}.`,
        link: addressOf(appHost, partnershipId, 'komitmen'),
      }
    }
    case 'renewal': {
      if (cause.stage === 60) return undefined
      const when = cause.stage === 0 ? 'sudah berakhir' : `berakhir ${cause.stage} hari lagi`
      return {
        text: `Rembuk: kesepakatan Anda ${when}.`,
        link: addressOf(appHost, partnershipId, 'kesepakatan'),
      }
    }
    case 'meeting': {
      const when = `${cause.day.slice(8)}/${cause.day.slice(5, 7)} pukul ${cause.time.replace(':', '.')}`
      return {
        text: `Rembuk: rapat ${when}.${cause.asks ? ' Jawab hadir atau berhalangan.' : ''}`,
        link: addressOf(appHost, partnershipId, `rapat/${encodeURIComponent(cause.meetingId)}`),
      }
    }
    case 'invited': {
      const when = `${cause.day.slice(8)}/${cause.day.slice(5, 7)} pukul ${cause.time.replace(':', '.')}`
      return {
        text: `Rembuk: Anda diundang rapat ${when}. Jawab hadir atau berhalangan.`,
        link: addressOf(appHost, partnershipId, `rapat/${encodeURIComponent(cause.meetingId)}`),
      }
    }
    case 'minutes':
      return {
        text: 'Rembuk: notulen rapat menunggu konfirmasi Anda.',
        link: addressOf(appHost, partnershipId, `rapat/${encodeURIComponent(cause.meetingId)}`),
      }
    case 'receive':
    case 'answer':
    case 'late':
      return undefined
  }
}
