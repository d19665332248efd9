import { pastPeriod } from '@rembuk/plandoc/past-period'
import type { Period } from '@rembuk/plandoc/read-periods'
import type { JSX } from 'solid-js'
import { useDesk } from '../cells/desk'
import { PastBanner } from '../history/past-banner'
import { PastDesk } from '../history/past-desk'
import { spanWords } from './span-words'
import { t } from './words'

/** The plan of an earlier period, for looking only; its children show the plan that is on the desk. */
export const PastPeriod = (props: {
  period: Period
  onMore: () => void
  onBack: () => void
  children: JSX.Element
}): JSX.Element => {
  const { doc } = useDesk()
  return (
    <>
      <PastBanner
        title={t().pastTitle(spanWords(props.period))}
        onMore={props.onMore}
        onBack={props.onBack}
      />
      <PastDesk doc={pastPeriod(doc, props.period)}>{props.children}</PastDesk>
    </>
  )
}
