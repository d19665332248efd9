import type { Day } from '@rembuk/core/calendar'
import { weeklySummary } from '@rembuk/core/exchange/weekly-summary'
import { readPlan } from '@rembuk/plandoc/read'
import { createMemo, type JSX, Show } from 'solid-js'
import { saveFile } from '../../../files/save-file'
import { Button } from '../../../ui/button'
import buttonStyles from '../../../ui/button.module.css'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Field } from '../../../ui/field'
import fieldStyles from '../../../ui/field.module.css'
import { showToast } from '../../../ui/toast-store'
import { whatsappAddress } from '../../../ui/whatsapp-address'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import styles from './summary.module.css'
import { type SummaryLine, summaryLines } from './summary-lines'
import { summaryPicture } from './summary-picture'
import { summaryText } from './summary-text'
import { t } from './words'

const copy = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ text: t().copied })
  } catch {
    showToast({ text: t().notCopied })
  }
}

const share = (text: string): Promise<void> =>
  navigator.share({ text }).catch(() => {
    // The person thought better of it.
  })

const savePicture = async (lines: readonly SummaryLine[], name: string): Promise<void> => {
  try {
    showToast({ text: t().pictureSaved(saveFile(await summaryPicture(lines), name, 'png')) })
  } catch {
    showToast({ text: t().noPicture })
  }
}

const canShare = (): boolean => typeof navigator.share === 'function'

/** This week in a message that can be sent on: as text, over WhatsApp, or as a picture. */
export const SummaryDialog = (props: {
  partnership: string
  today: Day
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const summary = () => {
    const { plan } = readPlan(desk.doc)
    return plan && weeklySummary(plan, desk.producers(), weekOf(plan.start))
  }
  /** Before the plan begins, its first week is what comes. */
  const weekOf = (start: Day): Day => (props.today < start ? start : props.today)
  const lines = createMemo(() => {
    const week = summary()
    return week && summaryLines(week, props.partnership)
  })
  return (
    <Dialog title={t().title} closeLabel={planWords().close} onClose={props.onClose}>
      <Show when={lines()} fallback={<p>{t().outside}</p>}>
        {(shown) => {
          const text = () => summaryText(shown())
          return (
            <>
              <Field label={t().text}>
                {(described) => (
                  <textarea
                    id={described().id}
                    class={`${fieldStyles.input} ${styles.text}`}
                    readonly
                    value={text()}
                  />
                )}
              </Field>
              <DialogActions>
                <Button onPress={() => void savePicture(shown(), `${t().title} ${props.partnership}`)}>
                  {t().picture}
                </Button>
                <Show when={canShare()}>
                  <Button onPress={() => void share(text())}>{t().share}</Button>
                </Show>
                <a
                  class={`${buttonStyles.button} ${buttonStyles.secondary}`}
                  href={whatsappAddress(text())}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  {t().whatsapp}
                </a>
                <Button variant="primary" onPress={() => void copy(text())}>
                  {t().copy}
                </Button>
              </DialogActions>
            </>
          )
        }}
      </Show>
    </Dialog>
  )
}
