import { useLocation } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import type { ApiProblemCode } from '../api/problem'
import { problemWords } from '../api/problem-words'
import { formatMoment } from '../i18n/format'
import { signInAddress } from '../session/return-address'
import { Button, ButtonLink } from '../ui/button'
import { Dialog, DialogActions } from '../ui/dialog'
import { Notice } from '../ui/notice'
import type { ChipState } from './chip-state'
import { statusWords } from './status-words'
import { t } from './words'

/** What waits, since when, and what the person can do about it. */
const StatusDialog = (props: {
  state: ChipState
  /** When each was made, and why it was refused if it was. */
  edits: readonly { at: number; refusal?: ApiProblemCode }[]
  onExport: () => void
  onClose: () => void
}): JSX.Element => {
  const here = useLocation()
  const since = () => Math.min(...props.edits.map(({ at }) => at))
  const refusal = () => props.edits.find((edit) => edit.refusal !== undefined)?.refusal

  return (
    <Dialog title={t().statusTitle} closeLabel={t().close} onClose={props.onClose}>
      <p>{statusWords(props.state)}</p>
      <Show when={props.edits.length > 0}>
        <p>
          {t().unsent(props.edits.length)} {t().unsentSince(formatMoment(since()))}
        </p>
      </Show>
      <Show when={refusal()}>
        {(code) => (
          <Notice tone="trouble">
            {t().refusedEdits} {problemWords({ code: code(), facts: {} })}
          </Notice>
        )}
      </Show>
      <DialogActions>
        <Button onPress={props.onExport}>{t().export}</Button>
        <Show when={props.state.is === 'sign-in'}>
          <ButtonLink variant="primary" href={signInAddress(here)}>
            {t().signIn}
          </ButtonLink>
        </Show>
        <Show when={props.state.is === 'outdated'}>
          <Button variant="primary" onPress={() => location.reload()}>
            {t().reload}
          </Button>
        </Show>
      </DialogActions>
    </Dialog>
  )
}

export default StatusDialog
