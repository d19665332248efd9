import { sendReportRoute } from '@rembuk/contract/condition-routes'
import type { FacilitatorView } from '@rembuk/contract/facilitation'
import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { call } from '../../../../api/call'
import { asProblem } from '../../../../api/problem'
import { problemWords } from '../../../../api/problem-words'
import { Button } from '../../../../ui/button'
import buttonStyles from '../../../../ui/button.module.css'
import { Dialog, DialogActions } from '../../../../ui/dialog'
import { RetryNotice } from '../../../../ui/retry-notice'
import { TextAreaField } from '../../../../ui/text-area-field'
import { showToast } from '../../../../ui/toast-store'
import { whatsappAddress } from '../../../../ui/whatsapp-address'
import { t as common } from '../../words'
import type { Filters } from '../filters'
import { askAllShown } from '../load-shown'
import { reportText } from './report-text'
import { t } from './words'

const ROWS = 12

const mailAddress = (text: string): string =>
  `mailto:?subject=${encodeURIComponent(text.split('\n')[0] ?? '')}&body=${encodeURIComponent(text)}`

const copy = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ text: t().copied })
  } catch {
    showToast({ text: t().notCopied })
  }
}

/** The report on the partnerships as they are filtered: seen first, changed where needed, then sent. */
const ReportDialog = (props: {
  filters: Filters
  facilitator: FacilitatorView
  onClose: () => void
}): JSX.Element => {
  const [text, setText] = createSignal<string>()
  const [count, setCount] = createSignal(0)
  const [failure, setFailure] = createSignal<string>()
  const write = async (): Promise<void> => {
    setFailure(undefined)
    try {
      const { rows } = await askAllShown(props.filters, setCount)
      setText(reportText(props.facilitator, rows, props.filters.region, Date.now()))
    } catch (thrown) {
      setFailure(problemWords(asProblem(thrown)))
    }
  }
  onMount(() => void write())
  const [busy, setBusy] = createSignal(false)
  /** The server's own report of the region, to the person's phone. */
  const sendToMe = async (): Promise<void> => {
    if (busy()) return
    setBusy(true)
    try {
      const { region } = props.filters
      await call(sendReportRoute, {
        body: { channel: 'whatsapp', ...(region !== undefined && { within: region }) },
      })
      showToast({ text: t().sentToMe })
    } catch (thrown) {
      showToast({ text: problemWords(asProblem(thrown)) })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title={t().title} closeLabel={common().close} onClose={props.onClose}>
      <Show when={failure()}>
        {(words) => (
          <RetryNotice
            tone="trouble"
            text={words()}
            retryLabel={common().retry}
            onRetry={() => void write()}
          />
        )}
      </Show>
      <Show
        when={text() !== undefined}
        fallback={
          <Show when={!failure()}>
            <p aria-live="polite">{t().loading(count())}</p>
          </Show>
        }
      >
        <TextAreaField
          label={t().text}
          hint={t().textHint}
          rows={ROWS}
          value={text() ?? ''}
          onInput={setText}
        />
        <DialogActions>
          <Button onPress={() => void copy(text() ?? '')}>{t().copy}</Button>
          <Button busy={busy()} onPress={() => void sendToMe()}>
            {t().toMe}
          </Button>
          <a class={`${buttonStyles.button} ${buttonStyles.secondary}`} href={mailAddress(text() ?? '')}>
            {t().email}
          </a>
          <a
            class={`${buttonStyles.button} ${buttonStyles.primary}`}
            href={whatsappAddress(text() ?? '')}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t().whatsapp}
          </a>
        </DialogActions>
      </Show>
    </Dialog>
  )
}

export default ReportDialog
