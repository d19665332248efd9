import { formatCount } from '../i18n/numbers'

/** How long to wait, rounded up: seconds below a minute and a half, else minutes; `soon` where nobody knows. */
export const waitingTime = (
  seconds: number | undefined,
  unit: { second: string; minute: string; soon: string },
): string => {
  if (seconds === undefined) return unit.soon
  return seconds < 90
    ? `${formatCount(Math.max(1, Math.ceil(seconds)))} ${unit.second}`
    : `${formatCount(Math.ceil(seconds / 60))} ${unit.minute}`
}
