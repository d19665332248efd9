import type { Notice } from '@rembuk/core/notice/notice'

/** A notice as it is kept, with what became of it. */
export interface KeptNotice extends Notice {
  /** It was done or seen, milliseconds since 1970. */
  settledAt?: number
  /** A message to the person's phone was on its way, milliseconds since 1970. */
  toldAt?: number
}

/** A person's notices. Each is forgotten some time after its cause; until then its id stays used. */
export interface NoticeStore {
  /** Keeps a notice once: one that has the same person, partnership and id stays as it is, settled or not. */
  put(notice: Notice, expiresAt: number): Promise<void>
  /** A person's notices with those that are settled, in no order; strongly consistent. */
  of(personId: string): Promise<KeptNotice[]>
  /** Marks one as settled; nothing where it is not there or is settled already. */
  settle(notice: NoticeKey, at: number): Promise<void>
  /** Marks one as told; true for exactly one caller, false where it is not there. */
  tell(notice: NoticeKey, at: number): Promise<boolean>
}

export type NoticeKey = Pick<Notice, 'personId' | 'partnershipId' | 'id'>
