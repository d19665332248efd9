import type { Period } from '@rembuk/plandoc/read-periods'
import type { JSX } from 'solid-js'
import { PastPeriod } from '../period/past-period'
import type { Moment } from './open-history'
import { PastPlan } from './past-plan'
import { returnToPlace } from './place'

/** The plan as of a moment, or of an earlier period. */
const Past = (props: {
  documentId: string
  then: Moment | Period
  /** Asks what can be done with the plan of then. */
  onMore: () => void
  onBack: () => void
  children: JSX.Element
}): JSX.Element => {
  const { then } = props
  const back = (): void => {
    props.onBack()
    returnToPlace()
  }
  return 'n' in then ? (
    <PastPlan documentId={props.documentId} moment={then} onMore={props.onMore} onBack={back}>
      {props.children}
    </PastPlan>
  ) : (
    <PastPeriod period={then} onMore={props.onMore} onBack={back}>
      {props.children}
    </PastPeriod>
  )
}

export default Past
