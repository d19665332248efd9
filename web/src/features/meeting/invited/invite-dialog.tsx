import type { Meeting } from '@rembuk/core/meeting/meeting'
import { createSignal, type JSX, Show } from 'solid-js'
import { formatList } from '../../../i18n/format-list'
import { Button, ButtonLink } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import type { MeetingsProps } from '../meetings-frame'
import { facilitatorsOf } from '../people'
import { createWrites } from '../writes'
import styles from './invited.module.css'
import { invitationsOf, isToSeries } from './invited-to'
import { t } from './words'

type Scope = 'one' | 'all'

/** Invites one of the facilitators to whom the parties show the plan: to this meeting, or to its series. */
const InviteDialog = (props: MeetingsProps & { meeting: Meeting; onClose: () => void }): JSX.Element => {
  const { meeting, meetings } = props
  const [scope, setScope] = createSignal<Scope>('one')
  const [chosen, setChosen] = createSignal('')
  const { write, busy, problem } = createWrites(meetings, () => props.onClose())
  const all = () => facilitatorsOf(props.partnership)
  const isInvited = (personId: string) =>
    invitationsOf(meetings.state(), meeting, personId).some(
      (invitation) => scope() === 'one' || isToSeries(invitation),
    )
  const open = () => all().filter(({ id, mayAttend }) => mayAttend && !isInvited(id))
  const figures = () =>
    all()
      .filter(({ mayAttend }) => !mayAttend)
      .map(({ name }) => name)
  const personId = () => (open().some(({ id }) => id === chosen()) ? chosen() : open()[0]?.id)
  const invite = (): void => {
    const person = personId()
    if (person === undefined) return
    const target = scope() === 'one' ? meeting.id : meeting.seriesId
    void write([{ kind: 'invited', personId: person, target }], t().sent)
  }
  return (
    <Dialog title={t().invite} closeLabel={t().close} onClose={props.onClose}>
      <div class={styles.form}>
        <p>{t().lead}</p>
        <Show when={!meeting.isSingle}>
          <Choice
            legend={t().scope}
            options={[
              { value: 'one', text: t().onlyThis },
              { value: 'all', text: t().wholeSeries },
            ]}
            value={scope()}
            onChoose={setScope}
          />
        </Show>
        <Show
          when={open().length > 0}
          fallback={
            <Show when={figures().length < all().length}>
              <p class={styles.soft}>{t().everybody}</p>
            </Show>
          }
        >
          <SelectField
            label={t().whom}
            options={open().map(({ id, name }) => ({ value: id, text: name }))}
            value={personId() ?? ''}
            onChoose={setChosen}
          />
        </Show>
        <Show when={figures().length > 0}>
          <Notice icon="people">
            <div class={styles.form}>
              <p>
                {t().figures(formatList(figures()))} {t().figuresText}
              </p>
              <div>
                <ButtonLink href={`/kemitraan/${encodeURIComponent(props.partnership.id)}/berbagi`}>
                  {t().toSharing}
                </ButtonLink>
              </div>
            </div>
          </Notice>
        </Show>
        <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      </div>
      <DialogActions>
        <Button onPress={props.onClose}>{t().back}</Button>
        <Button variant="primary" busy={busy()} disabled={personId() === undefined} onPress={invite}>
          {t().send}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

export default InviteDialog
