import type { Notice } from '@rembuk/core/notice/notice'

/** Whether time alone has ended what a notice is about. */
export const isOver = ({ cause }: Pick<Notice, 'cause'>, now: number): boolean =>
  cause.kind === 'consent' && cause.until <= now
