import { useLocation } from '@solidjs/router'
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js'
import type { ApiProblemCode } from '../api/problem'
import { problemWords } from '../api/problem-words'
import { formatMoment } from '../i18n/format'
import { signInAddress } from '../session/return-address'
import { Button, ButtonLink } from '../ui/button'
import { Dialog, DialogActions } from '../ui/dialog'
import { Notice } from '../ui/notice'
import type { ChipState } from './chip-state'
import styles from './status.module.css'
import { statusWords } from './status-words'
import { type UnsentList, unsentLister } from './unsent-list'
import { t } from './words'

/** Names shown at most; the rest is counted. */
const MOST_NAMES = 20

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
  const [list, setList] = createSignal<UnsentList>({ names: [], others: 0 })
  createEffect(
    on(
      () => props.edits.length,
      () => void unsentLister()?.().then(setList),
    ),
  )
  const names = () => list().names.slice(0, MOST_NAMES)
  const others = () => list().names.length - names().length + list().others

  return (
    <Dialog title={t().statusTitle} closeLabel={t().close} onClose={props.onClose}>
      <p>{statusWords(props.state)}</p>
      <Show when={props.edits.length > 0}>
        <p>
          {t().unsent(props.edits.length)} {t().unsentSince(formatMoment(since()))}
        </p>
        <ul class={styles.unsent}>
          <For each={names()}>{(name) => <li>{name}</li>}</For>
          <Show when={others() > 0}>
            <li>{t().others(others())}</li>
          </Show>
        </ul>
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
