import type { Outlet } from '@rembuk/core/plan/plan'
import { createMemo, type JSX, Show } from 'solid-js'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import type { DeliveryErrors, DeliveryTexts } from './delivery-form'
import { isOutlet, placeFor } from './outlets'
import { t } from './words'

/** Chooses what is sent from where to where; where only one producer makes the product, it is that one. */
export const WhatAndWho = (props: {
  texts: DeliveryTexts
  errors: DeliveryErrors | undefined
  outlets: readonly Outlet[]
  onChange: (change: Partial<DeliveryTexts>) => void
}): JSX.Element => {
  const desk = useDesk()
  const makersOf = (productId: string) => desk.product(productId)?.makers.map(({ partyId }) => partyId) ?? []
  const products = createMemo(() => {
    const all = (desk.plan()?.products ?? []).map(({ id, name }) => ({ value: id, text: name }))
    return [{ value: '', text: t().chooseProduct }, ...all]
  })
  const producers = createMemo(() => {
    const all = makersOf(props.texts.productId).map((id) => ({ value: id, text: partyName(desk, id) }))
    return [{ value: '', text: t().chooseProducer }, ...all]
  })
  const destinations = createMemo(() => [
    { value: '', text: t().store },
    ...props.outlets.map(({ id, name }) => ({ value: id, text: name })),
  ])
  const toOutlet = () => isOutlet(desk, props.texts.placeId)
  return (
    <>
      <SelectField
        label={t().product}
        options={products()}
        value={props.texts.productId}
        error={props.errors?.productId && t().productError}
        onChoose={(productId) =>
          props.onChange({ productId, placeId: placeFor(desk, productId, props.texts.placeId) })
        }
      />
      <Show when={props.outlets.length > 0}>
        <SelectField
          label={t().destination}
          options={destinations()}
          value={toOutlet() ? props.texts.placeId : ''}
          onChoose={(outletId) =>
            props.onChange({ placeId: outletId || placeFor(desk, props.texts.productId, '') })
          }
        />
      </Show>
      <Show when={!toOutlet()}>
        <Show
          when={props.texts.productId === '' || makersOf(props.texts.productId).length > 0}
          fallback={<Notice tone="warning">{t().noMakers}</Notice>}
        >
          <SelectField
            label={t().producer}
            options={producers()}
            value={props.texts.placeId}
            error={props.errors?.placeId && t().producerError}
            onChoose={(placeId) => props.onChange({ placeId })}
          />
        </Show>
      </Show>
    </>
  )
}
