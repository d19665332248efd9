import { useLocation } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import type { ApiProblemCode } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { formatMoment } from '../../../i18n/format'
import { signInAddress } from '../../../session/return-address'
import { Button, ButtonLink } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { t } from '../messages'
import type { ChipState } from './chip-state'
import { statusWords } from './status-words'
import { t as dialogWords } from './words'

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
    <Dialog title={dialogWords().statusTitle} closeLabel={t().close} onClose={props.onClose}>
      <p>{statusWords(props.state)}</p>
      <Show when={props.edits.length > 0}>
        <p>
          {dialogWords().unsent(props.edits.length)} {dialogWords().unsentSince(formatMoment(since()))}
        </p>
      </Show>
      <Show when={refusal()}>
        {(code) => (
          <Notice tone="trouble">
            {dialogWords().refusedEdits} {problemWords({ code: code(), facts: {} })}
          </Notice>
        )}
      </Show>
      <DialogActions>
        <Button onPress={props.onExport}>{dialogWords().export}</Button>
        <Show when={props.state.is === 'sign-in'}>
          <ButtonLink variant="primary" href={signInAddress(here)}>
            {dialogWords().signIn}
          </ButtonLink>
        </Show>
        <Show when={props.state.is === 'outdated'}>
          <Button variant="primary" onPress={() => location.reload()}>
            {dialogWords().reload}
          </Button>
        </Show>
      </DialogActions>
    </Dialog>
  )
}

export default StatusDialog
