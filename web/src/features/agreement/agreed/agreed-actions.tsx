import { agreementFileRoute } from '@rembuk/contract/agreement-routes'
import { createSignal, type JSX, Show } from 'solid-js'
import { call } from '../../../api/call'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { saveFile } from '../../../files/save-file'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { showToast } from '../../../ui/toast-store'
import styles from './agreed.module.css'
import type { Agreed } from './load-agreed'
import { PrintDialog } from './paper/print-dialog'
import { t } from './words'

/** Takes an agreed version along: on paper, as a PDF, or as a file that can be checked without Rembuk. */
export const AgreedActions = (props: { partnershipId: string; agreed: Agreed }): JSX.Element => {
  const [printing, setPrinting] = createSignal(false)
  const [making, setMaking] = createSignal<'pdf' | 'file'>()
  const [failure, setFailure] = createSignal<string>()
  const version = () => props.agreed.content.agreed.version

  const make = async (what: 'pdf' | 'file', content: () => Promise<Blob>): Promise<void> => {
    if (making()) return
    setMaking(what)
    setFailure(undefined)
    try {
      const name = t().fileName(formatCount(version()), props.agreed.partnership)
      const saved = saveFile(await content(), name, what === 'pdf' ? 'pdf' : 'json')
      showToast({ text: t().saved(saved) })
    } catch (thrown) {
      setFailure(problemWords(asProblem(thrown)))
    } finally {
      setMaking(undefined)
    }
  }
  const pdf = async (): Promise<Blob> => {
    const { agreedPdf } = await import('./paper/agreed-pdf')
    return agreedPdf(props.agreed)
  }
  const file = async (): Promise<Blob> => {
    const params = { partnershipId: props.partnershipId, version: String(version()) }
    const content = await call(agreementFileRoute, { params })
    return new Blob([JSON.stringify(content)], { type: 'application/json' })
  }

  return (
    <>
      <div class={styles.buttons}>
        <Button onPress={() => setPrinting(true)}>{t().print}</Button>
        <Button busy={making() === 'pdf'} onPress={() => void make('pdf', pdf)}>
          {making() === 'pdf' ? t().making : t().pdf}
        </Button>
        <Button busy={making() === 'file'} onPress={() => void make('file', file)}>
          {making() === 'file' ? t().making : t().file}
        </Button>
      </div>
      <p class={styles.soft}>{t().fileHint}</p>
      <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <Show when={printing()}>
        <PrintDialog agreed={props.agreed} onClose={() => setPrinting(false)} />
      </Show>
    </>
  )
}
