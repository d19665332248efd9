import type { Day } from '@rembuk/core/calendar'
import type { JSX } from 'solid-js'
import { PrintDialog as Dialog } from '../../../../ui/print-dialog'
import { DeskProvider, useDesk } from '../../cells/desk'
import { t as planWords } from '../../messages'
import { t } from '../words'
import { PrintView } from './print-view'

/** Asks for the paper, then prints the whole plan. */
export const PrintDialog = (props: { partnership: string; today: Day; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  return (
    <Dialog
      words={{ ...t(), close: planWords().close }}
      hint={t().printHint}
      sheet={(paper) => (
        <DeskProvider value={desk}>
          <PrintView partnership={props.partnership} today={props.today} paper={paper} />
        </DeskProvider>
      )}
      onClose={props.onClose}
    />
  )
}
