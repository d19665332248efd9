import { useParams } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { formatCount, formatMomentDay } from '../../../i18n/format'
import { ButtonLink } from '../../../ui/button'
import { Page } from '../../../ui/page'
import { RetryNotice } from '../../../ui/retry-notice'
import { agreementAddress } from '../addresses'
import { createAgreement } from '../agreement-state'
import { t } from '../messages'

/** One agreed version: since when it holds. */
const AgreedPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string; version: string }>()
  const agreement = createAgreement(params.partnershipId)
  const agreed = () => agreement.state()?.agreed.find(({ version }) => String(version) === params.version)
  return (
    <Page title={t().agreed(params.version)} narrow>
      <Show when={agreement.problem()}>
        <RetryNotice tone="warning" text={t().stale} retryLabel={t().retry} onRetry={agreement.refresh} />
      </Show>
      <Show when={agreed()}>
        {(known) => <p>{t().agreedOn(formatCount(known().version), formatMomentDay(known().at))}</p>}
      </Show>
      <div>
        <ButtonLink href={agreementAddress(params.partnershipId)}>{t().title}</ButtonLink>
      </div>
    </Page>
  )
}

export default AgreedPage
