import { productCover } from '@rembuk/core/plan/product-cover'
import { formatWeek } from '../../../i18n/format'
import type { Desk } from '../cells/desk'
import { t } from './words'

/** For how many days a product's stock lasts after a week counted from 0; nothing where it is less than one, or no week follows. */
export const coverWords = (desk: Desk, productId: string, week: number): string => {
  const [frame, product, projection] = [desk.plan(), desk.lines(productId), desk.projection(productId)]
  const monday = desk.mondays()[week]
  if (!frame || !product || !projection || !monday) return ''
  const cover = productCover(product, frame, projection.stock, week)
  if (!cover || cover.days === 0) return ''
  return t()[cover.orLonger ? 'coverOrLonger' : 'cover'](cover.days, formatWeek(monday))
}
