import { indonesianZone, timeZones } from '@rembuk/core/time-zone'
import {
  array,
  type InferOutput,
  maxLength,
  minLength,
  object,
  optional,
  picklist,
  pipe,
  string,
} from 'valibot'
import { kept } from '../../storage/kept'

/** As many as the contract takes. */
export const maxProducers = 20

const producer = object({
  /** Tells the rows apart, whatever is added or removed. */
  key: string(),
  name: string(),
  contactName: string(),
  contactPhone: string(),
})
export type ProducerDraft = InferOutput<typeof producer>

const draft = object({
  name: string(),
  region: string(),
  /** A region's code, as in 33.25, and what is mainly made; blank where not chosen. */
  regionCode: optional(string(), ''),
  sector: optional(string(), ''),
  timeZone: picklist(timeZones),
  cooperative: string(),
  producers: pipe(array(producer), minLength(1), maxLength(maxProducers)),
  /** 'cooperative' or the key of the own producer. */
  mine: string(),
})

/** The form as typed, right or wrong. */
export type Draft = InferOutput<typeof draft>

/** Kept for this tab until the partnership exists, so that nothing typed is lost. */
export const keptDraft = kept('new-partnership', draft, () => sessionStorage)

export const emptyProducer = (): ProducerDraft => ({
  key: crypto.randomUUID(),
  name: '',
  contactName: '',
  contactPhone: '',
})

/** A blank form in the device's own time zone, where that is an Indonesian one. */
export const emptyDraft = (
  deviceTimeZone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Draft => ({
  name: '',
  region: '',
  regionCode: '',
  sector: '',
  timeZone: indonesianZone(deviceTimeZone),
  cooperative: '',
  producers: [emptyProducer()],
  mine: 'cooperative',
})
