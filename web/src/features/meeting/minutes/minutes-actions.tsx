import { minutesFileRoute } from '@rembuk/contract/meeting-routes'
import { createSignal, type JSX, Show } from 'solid-js'
import { call } from '../../../api/call'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { saveFile } from '../../../files/save-file'
import { formatCount } from '../../../i18n/numbers'
import { Button, ButtonLink } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { part } from '../../../ui/part'
import { showToast } from '../../../ui/toast-store'
import { whatsappAddress } from '../../../ui/whatsapp-address'
import { meetingAddress } from '../addresses'
import type { Held } from './held'
import styles from './minutes.module.css'
import { minutesMessage } from './minutes-message'
import { t } from './words'

const PrintMinutes = part(() => import('./print-minutes'))

/** Takes minutes along: over WhatsApp, on paper, as a PDF, or as a file that can be checked without Rembuk. */
export const MinutesActions = (props: {
  partnershipId: string
  /** Whether the reader belongs to a party: the file holds records of all meetings. */
  isParty: boolean
  held: Held
}): JSX.Element => {
  const [printing, setPrinting] = createSignal(false)
  const [making, setMaking] = createSignal<'pdf' | 'json'>()
  const [failure, setFailure] = createSignal<string>()
  const message = () =>
    minutesMessage(
      props.held,
      `${location.origin}${meetingAddress(props.partnershipId, props.held.minutes.meetingId)}`,
    )
  const make = async (ending: 'pdf' | 'json', content: () => Promise<Blob>): Promise<void> => {
    if (making()) return
    setMaking(ending)
    setFailure(undefined)
    try {
      const name = t().fileName(formatCount(props.held.minutes.number), props.held.partnership)
      showToast({ text: t().saved(saveFile(await content(), name, ending)) })
    } catch (thrown) {
      setFailure(problemWords(asProblem(thrown)))
    } finally {
      setMaking(undefined)
    }
  }
  const pdf = async (): Promise<Blob> => {
    const { minutesPdf } = await import('./minutes-pdf')
    return minutesPdf(props.held)
  }
  const file = async (): Promise<Blob> => {
    const params = { partnershipId: props.partnershipId, number: String(props.held.minutes.number) }
    const content = await call(minutesFileRoute, { params })
    return new Blob([JSON.stringify(content)], { type: 'application/json' })
  }
  return (
    <>
      <div class={styles.buttons}>
        <ButtonLink href={whatsappAddress(message())}>{t().whatsapp}</ButtonLink>
        <Button onPress={() => setPrinting(true)}>{t().print}</Button>
        <Button busy={making() === 'pdf'} onPress={() => void make('pdf', pdf)}>
          {making() === 'pdf' ? t().making : t().pdf}
        </Button>
        <Show when={props.isParty}>
          <Button variant="quiet" busy={making() === 'json'} onPress={() => void make('json', file)}>
            {making() === 'json' ? t().making : t().file}
          </Button>
        </Show>
      </div>
      <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <Show when={printing()}>
        <PrintMinutes held={props.held} onClose={() => setPrinting(false)} />
      </Show>
    </>
  )
}
