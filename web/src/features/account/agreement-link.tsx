import { type JSX, Show } from 'solid-js'
import { notices } from '../../notices/notices'
import { lastPartnership } from '../../session/last-partnership'
import { Icon } from '../../ui/icon'
import styles from './account.module.css'
import { t } from './messages'

/** The way to what the open partnership agrees on, where the places have no room for it. */
export const AgreementLink = (): JSX.Element => {
  const waiting = (): number =>
    notices().filter(
      ({ partnershipId, cause }) =>
        partnershipId === lastPartnership() && (cause.kind === 'consent' || cause.kind === 'agreed'),
    ).length
  return (
    <Show when={lastPartnership()}>
      {(partnershipId) => (
        <a class={styles.place} href={`/kemitraan/${partnershipId()}/kesepakatan`}>
          <Icon name="agreement" />
          <span>{t().agreement}</span>
          <Show when={waiting() > 0}>
            <span class={styles.waiting} aria-hidden="true">
              {waiting()}
            </span>
            <span class="visually-hidden">{t().waiting(waiting())}</span>
          </Show>
          <Icon name="chevron" size={20} />
        </a>
      )}
    </Show>
  )
}
