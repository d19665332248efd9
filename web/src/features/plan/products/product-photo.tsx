import { useParams } from '@solidjs/router'
import type { JSX } from 'solid-js'
import { Photo } from '../../../photos/photo'
import { photoAddress } from '../../../photos/photo-address'
import { t } from './more/words'

/** Side of the photo in CSS pixels, as large as what one taps. */
const SIDE = 48

/** A product's photo beside its name. */
const ProductPhoto = (props: { photoId: string; name: string }): JSX.Element => {
  const params = useParams<{ partnershipId: string }>()
  return (
    <Photo
      address={photoAddress(params.partnershipId, props.photoId)}
      alt={t().photoOf(props.name)}
      side={SIDE}
    />
  )
}

export default ProductPhoto
