import type { ChipState } from './chip-state'
import { t } from './messages'

export type ChipTone = 'quiet' | 'fine' | 'waiting' | 'trouble'

/** The few words on the chip. `phone`: the device is called HP. */
export const chipWords = (state: ChipState, phone: boolean): string => {
  const chip = t()
  switch (state.is) {
    case 'connecting':
      return chip.connecting
    case 'saving':
      return chip.saving
    case 'sending':
      return chip.sending(phone)
    case 'sent':
      return chip.sent
    case 'offline':
      return chip.offline(state.unsent)
    case 'sign-in':
      return chip.signIn
    case 'no-access':
      return chip.noAccess
    case 'outdated':
      return chip.outdated
    case 'device-failed':
      return chip.deviceFailed(phone)
  }
}

const tones: Record<ChipState['is'], ChipTone> = {
  connecting: 'quiet',
  saving: 'quiet',
  sending: 'quiet',
  sent: 'fine',
  offline: 'waiting',
  'sign-in': 'trouble',
  'no-access': 'trouble',
  outdated: 'trouble',
  'device-failed': 'trouble',
}

export const chipTone = (state: ChipState): ChipTone => tones[state.is]
