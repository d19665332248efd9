import type { NeedStatus } from '@rembuk/core/condition/need'
import type { JSX } from 'solid-js'
import { Chip, type ChipTone } from '../../ui/chip'
import type { IconName } from '../../ui/icon'
import { t } from './words'

const tones: Record<NeedStatus, ChipTone> = { help: 'trouble', watch: 'warning', fine: 'fine' }
const icons: Record<NeedStatus, IconName> = { help: 'warning', watch: 'history', fine: 'check' }

/** How much a partnership needs help, in words. */
export const StatusChip = (props: { status: NeedStatus }): JSX.Element => (
  <Chip tone={tones[props.status]} icon={icons[props.status]}>
    {t().statuses[props.status]}
  </Chip>
)
