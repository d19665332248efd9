import { createMemo, type JSX, Show } from 'solid-js'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import type { DeliveryErrors, DeliveryTexts } from './delivery-form'
import { t } from './words'

/** Who sends where these producers make it: the one asked for, or the only one there is; empty where that is open. */
export const soleSender = (makers: readonly string[], asked: string): string =>
  makers.includes(asked) ? asked : makers.length === 1 ? (makers[0] ?? '') : ''

/** Chooses what is sent and by whom; where only one producer makes the product, it is that one. */
export const WhatAndWho = (props: {
  texts: DeliveryTexts
  errors: DeliveryErrors | undefined
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
  return (
    <>
      <SelectField
        label={t().product}
        options={products()}
        value={props.texts.productId}
        error={props.errors?.productId && t().productError}
        onChoose={(productId) =>
          props.onChange({ productId, placeId: soleSender(makersOf(productId), props.texts.placeId) })
        }
      />
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
    </>
  )
}
