import { useParams } from '@solidjs/router'
import { type JSX, Suspense } from 'solid-js'
import type { PhotoProgress } from '../../../../photos/photo-choice'
import { part } from '../../../../ui/part'
import { TextField } from '../../../../ui/text-field'
import { t as planWords } from '../../messages'
import { CertificateRows } from './certificate-rows'
import styles from './more.module.css'
import type { MoreErrors, MoreTexts } from './more-form'
import { UnitRows } from './unit-rows'
import { t } from './words'

const PhotoField = part(() => import('../../../../photos/photo-field'))

export interface MoreFieldsProps {
  /** Name and base unit as they stand in the form. */
  name: string
  unit: string
  texts: MoreTexts
  errors: MoreErrors | undefined
  /** The photo when the form was opened. */
  photoBefore: string | undefined
  onChange: (change: Partial<MoreTexts>) => void
  /** Told how far the photo is. */
  onPhoto: (progress: PhotoProgress) => void
}

const ceilingFault = (fault: MoreErrors['ceiling']): string | undefined => {
  if (fault === undefined) return undefined
  return fault === 'below-safety' ? t().ceilingBelowSafety : planWords().faults[fault]
}

const stepFault = (fault: MoreErrors['step']): string | undefined => {
  if (fault === undefined) return undefined
  return fault === 'zero' ? t().zero : planWords().faults[fault]
}

/** What a product may have besides what a plan needs: all of it may stay empty. */
const MoreFields = (props: MoreFieldsProps): JSX.Element => {
  const params = useParams<{ partnershipId: string }>()
  return (
    <div class={styles.fields}>
      <Suspense>
        <PhotoField
          partnershipId={params.partnershipId}
          value={props.texts.photo}
          before={props.photoBefore}
          alt={t().photoOf(props.name.trim())}
          onChange={(photo) => props.onChange({ photo })}
          onProgress={props.onPhoto}
        />
      </Suspense>
      <TextField
        label={t().ceiling}
        hint={t().ceilingHint}
        keyboard="decimal"
        value={props.texts.ceiling}
        error={ceilingFault(props.errors?.ceiling)}
        onInput={(ceiling) => props.onChange({ ceiling })}
      />
      <TextField
        label={t().step}
        hint={t().stepHint}
        keyboard="decimal"
        value={props.texts.step}
        error={stepFault(props.errors?.step)}
        onInput={(step) => props.onChange({ step })}
      />
      <UnitRows
        units={props.texts.units}
        baseUnit={props.unit.trim()}
        errors={props.errors?.units}
        onChange={(units) => props.onChange({ units })}
      />
      <CertificateRows
        certificates={props.texts.certificates}
        errors={props.errors?.certificates}
        onChange={(certificates) => props.onChange({ certificates })}
      />
    </div>
  )
}

export default MoreFields
