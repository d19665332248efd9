import { setPrice, setQuality } from '@rembuk/plandoc/terms/edit'
import { For, type JSX } from 'solid-js'
import { formatRupiah } from '../../../i18n/format'
import type { PricedProduct } from '../drafts/drafts'
import { useDesk } from './desk'
import { LiveField } from './live-field'
import { Section } from './section'
import styles from './terms.module.css'
import { typedParagraph, typedRupiah } from './typed'
import { t } from './words'

/** Something for each product of the plan. */
const EachProduct = (props: { children: (product: PricedProduct) => JSX.Element }): JSX.Element => {
  const desk = useDesk()
  return (
    <For
      each={desk.products()}
      fallback={
        <p>
          {t().noProducts}{' '}
          <a href={`/kemitraan/${encodeURIComponent(desk.partnership().id)}/rencana`}>{t().toPlan}</a>
        </p>
      }
    >
      {(product) => props.children(product)}
    </For>
  )
}

/** What each product costs. */
export const PricesSection = (): JSX.Element => {
  const desk = useDesk()
  const price = (productId: string) =>
    desk.terms().prices.find((each) => each.productId === productId)?.rupiah
  return (
    <Section name="prices">
      <div class={styles.pair}>
        <EachProduct>
          {({ id, name, unit }) => (
            <LiveField
              field={`price.${id}`}
              label={t().price(name, unit)}
              kind="number"
              needed={desk.lacks(`price.${id}`)}
              value={price(id)}
              show={formatRupiah}
              read={typedRupiah}
              write={(rupiah) => setPrice(desk.doc, id, rupiah)}
            />
          )}
        </EachProduct>
      </div>
    </Section>
  )
}

/** What is expected of each product. */
export const QualitySection = (): JSX.Element => {
  const desk = useDesk()
  const quality = (productId: string) =>
    desk.terms().quality.find((each) => each.productId === productId)?.text
  return (
    <Section name="quality">
      <EachProduct>
        {({ id, name }) => (
          <LiveField
            field={`quality.${id}`}
            label={t().qualityOf(name)}
            kind="lines"
            needed={desk.lacks(`quality.${id}`)}
            value={quality(id)}
            read={typedParagraph}
            write={(text) => setQuality(desk.doc, id, text)}
          />
        )}
      </EachProduct>
    </Section>
  )
}
