import type { CheckResult } from '@rembuk/contract/agreements'
import { For, type JSX, Show } from 'solid-js'
import { formatLongMoment } from '../../i18n/format'
import { formatCount } from '../../i18n/numbers'
import { Icon } from '../../ui/icon'
import styles from './check.module.css'
import { t } from './messages'

type Valid = Extract<CheckResult, { valid: true }>

const Facts = (props: { result: Valid }): JSX.Element => (
  <>
    <p class={styles.strong}>{t().version(formatCount(props.result.version))}</p>
    <p>{props.result.current ? t().current : t().outdated}</p>
    <dl class={styles.facts}>
      <dt>{t().partnership}</dt>
      <dd>{props.result.name}</dd>
      <dt>{t().agreedAt}</dt>
      <dd>{formatLongMoment(props.result.at)}</dd>
      <dt>{t().signed}</dt>
      <dd>
        <ul>
          <For each={props.result.parties}>
            {(party) => (
              <li>
                {party.signedAt === undefined
                  ? t().told(party.name)
                  : t().signedAt(party.name, formatLongMoment(party.signedAt))}
              </li>
            )}
          </For>
        </ul>
      </dd>
      <dt>{t().hash}</dt>
      <dd>
        <code class={styles.hash}>{props.result.hash}</code>
        <p class={styles.soft}>{t().hashHint}</p>
      </dd>
    </dl>
    <p class={styles.soft}>{t().signature}</p>
    <p class={styles.soft}>{t().noContents}</p>
  </>
)

/** What the check found. */
const Result = (props: { result: CheckResult }): JSX.Element => {
  const valid = () => (props.result.valid ? props.result : undefined)
  return (
    <section
      class={`${styles.result} ${props.result.valid ? styles.fine : styles.wrong}`}
      role={props.result.valid ? 'status' : 'alert'}
      data-valid={props.result.valid}
    >
      <h2 class={styles.verdict}>
        <Icon name={props.result.valid ? 'check' : 'warning'} size={28} />
        {props.result.valid ? t().valid : t().altered}
      </h2>
      <p>{props.result.valid ? t().validText : t().alteredText}</p>
      <Show when={valid()}>{(known) => <Facts result={known()} />}</Show>
    </section>
  )
}

export default Result
