import { type JSX, Show } from 'solid-js'
import { lastPartnership } from '../../session/last-partnership'
import { Card } from '../../ui/card'
import { Icon, type IconName } from '../../ui/icon'
import styles from './account.module.css'
import { t } from './messages'

const Row = (props: { href: string; icon: IconName; text: string }): JSX.Element => (
  <li>
    <a href={props.href}>
      <Icon name={props.icon} />
      {props.text}
      <Icon name="chevron" size={20} />
    </a>
  </li>
)

/** The ways to what of the open partnership is looked at now and then. */
export const PartnershipLinks = (): JSX.Element => (
  <Show when={lastPartnership()}>
    {(partnershipId) => (
      <Card>
        <ul class={styles.links} aria-label={t().partnership}>
          <Row href={`/kemitraan/${partnershipId()}/keadaan`} icon="check" text={t().condition} />
          <Row href={`/kemitraan/${partnershipId()}/berbagi`} icon="people" text={t().sharing} />
        </ul>
      </Card>
    )}
  </Show>
)
