import type { Period } from '@rembuk/plandoc/read-periods'
import type { JSX } from 'solid-js'
import { PastPeriod } from '../period/past-period'
import type { Moment } from './open-history'
import { PastPlan } from './past-plan'

/** The plan as of a moment, or of an earlier period. */
const Past = (props: {
  documentId: string
  then: Moment | Period
  onBack: () => void
  children: JSX.Element
}): JSX.Element => {
  const { then } = props
  return 'n' in then ? (
    <PastPlan documentId={props.documentId} moment={then} onBack={props.onBack}>
      {props.children}
    </PastPlan>
  ) : (
    <PastPeriod period={then} onBack={props.onBack}>
      {props.children}
    </PastPeriod>
  )
}

export default Past
