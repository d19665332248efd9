import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import { useParams } from '@solidjs/router'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { createLoad } from '../../../api/load'
import { formatLongMoment } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { Failed, PartnershipPage, Waiting } from '../../../session/partnership-page'
import { ButtonLink } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { agreedAddress, agreementAddress, proposalAddress } from '../addresses'
import { createAgreement } from '../agreement-state'
import { t as agreementWords } from '../messages'
import styles from './agreed.module.css'
import { AgreedActions } from './agreed-actions'
import { AgreedSheet } from './agreed-sheet'
import { loadAgreed } from './load-agreed'
import { t } from './words'

const pageWords = () => ({ ...t(), offline: t().needsSignal, retry: agreementWords().retry })

/** The version as it was agreed, for who may read its contents. */
const Version = (props: { partnership: PartnershipDetail; version: string }): JSX.Element => {
  const { partnership, version } = props
  const agreement = createAgreement(partnership.id)
  const { loaded, retry } = createLoad((signal) => loadAgreed(partnership, version, signal))
  const agreed = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  /** The newest version, where that is another one. */
  const newer = () => {
    const newest = agreement.state()?.agreed[0]
    return newest && String(newest.version) !== version ? newest.version : undefined
  }
  return (
    <Switch fallback={<Waiting words={t()} />}>
      <Match when={agreed()}>
        {(known) => (
          <div class={styles.sections}>
            <div class={styles.intro}>
              <p>{t().agreedAt(formatLongMoment(known().content.agreed.at))}</p>
              <Show when={newer()} fallback={<p>{t().current}</p>}>
                {(newest) => (
                  <>
                    <p>{t().outdated}</p>
                    <ButtonLink variant="primary" href={agreedAddress(partnership.id, newest())}>
                      {t().openNewest(formatCount(newest()))}
                    </ButtonLink>
                  </>
                )}
              </Show>
              <AgreedActions partnershipId={partnership.id} agreed={known()} />
            </div>
            <AgreedSheet agreed={known()} />
            <div class={styles.buttons}>
              <ButtonLink icon="back" href={agreementAddress(partnership.id)}>
                {t().back}
              </ButtonLink>
              <ButtonLink href={proposalAddress(partnership.id, known().content.proposal.id)}>
                {t().changes}
              </ButtonLink>
              <ButtonLink href={`/periksa?kode=${known().content.agreed.checkCode}`}>
                {t().openCheck}
              </ButtonLink>
            </div>
          </div>
        )}
      </Match>
      <Match when={problem()}>
        {(why) => <Failed words={pageWords()} problem={why()} onRetry={retry} />}
      </Match>
    </Switch>
  )
}

/** That the version exists, for who may not read its contents. */
const WithoutContents = (props: { partnership: PartnershipDetail; version: string }): JSX.Element => {
  const agreement = createAgreement(props.partnership.id)
  const agreed = () => agreement.state()?.agreed.find(({ version }) => String(version) === props.version)
  return (
    <div class={styles.sections}>
      <Show when={agreed()}>{(known) => <p>{t().agreedAt(formatLongMoment(known().at))}</p>}</Show>
      <Notice icon="people">{agreementWords().withoutContents}</Notice>
      <div class={styles.buttons}>
        <ButtonLink icon="back" href={agreementAddress(props.partnership.id)}>
          {t().back}
        </ButtonLink>
      </div>
    </div>
  )
}

/** One agreed version: who signed it and how, what proves it, what it says, and ways to take it along. */
const AgreedPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string; version: string }>()
  return (
    <Show when={params.partnershipId && params.version ? { ...params } : undefined} keyed>
      {({ partnershipId, version }) => (
        <PartnershipPage
          partnershipId={partnershipId}
          title={t().numbered(version)}
          narrow
          words={pageWords()}
        >
          {(partnership) => (
            <Show
              when={may(partnership(), 'terms:read')}
              fallback={<WithoutContents partnership={partnership()} version={version} />}
            >
              <Version partnership={partnership()} version={version} />
            </Show>
          )}
        </PartnershipPage>
      )}
    </Show>
  )
}

export default AgreedPage
