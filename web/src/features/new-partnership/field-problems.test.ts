import { newPartnership } from '@rembuk/contract/new-partnership'
import { safeParse } from 'valibot'
import { expect, it } from 'vitest'
import { type Draft, emptyDraft, type ProducerDraft } from './draft'
import { checkDraft, problemsFromServer } from './field-problems'
import { toBody } from './submitted-rows'

const row = (key: string, name = '', contactPhone = ''): ProducerDraft => ({
  key,
  name,
  contactName: '',
  contactPhone,
})
const draft = (change: Partial<Draft> = {}): Draft => ({
  name: 'Oleh-oleh Batang',
  region: '',
  regionCode: '',
  sector: '',
  timeZone: 'Asia/Jakarta',
  cooperative: 'Koperasi Batang Makmur',
  producers: [row('a', 'Emping')],
  mine: 'cooperative',
  ...change,
})

it('finds nothing wrong with a filled form, and the contract takes it', () => {
  const filled = draft({ producers: [row('a', 'Emping', '0812-3456-7890'), row('b')] })
  expect(checkDraft(filled)).toEqual({})
  expect(safeParse(newPartnership, toBody(filled)).success).toBe(true)
})

it('names what is missing in a blank form', () => {
  const blank = draft({ name: ' ', cooperative: '', producers: [row('a')] })
  expect(checkDraft(blank)).toEqual({ name: 'missing', cooperative: 'missing', 'a/name': 'missing' })
})

it('leaves out rows that nobody filled in', () => {
  const body = toBody(draft({ producers: [row('a'), row('b', 'Batik'), row('c')], mine: 'b' }))
  expect(body.producers.map((producer) => producer.name)).toEqual(['Batik'])
  expect(body.mine).toBe(0)
})

it('asks for the name of the own business even when its row is blank', () => {
  expect(checkDraft(draft({ producers: [row('a', 'Emping'), row('b')], mine: 'b' }))).toEqual({
    'b/name': 'missing',
  })
})

it('refuses a contact number that no phone has', () => {
  expect(checkDraft(draft({ producers: [row('a', 'Emping', '12')] }))).toEqual({ 'a/contactPhone': 'phone' })
})

it('needs no contact for the own business', () => {
  const mine = draft({ producers: [row('a', 'Emping', '12')], mine: 'a' })
  expect(checkDraft(mine)).toEqual({})
  expect(toBody(mine).producers[0]?.contactPhone).toBeUndefined()
})

it("puts the server's complaints at the rows that were sent", () => {
  const sent = draft({ producers: [row('a'), row('b', 'Batik', '0812 3456 7890')] })
  expect(
    problemsFromServer(sent, ['producers.0.contactPhone', 'name', 'unknown.3', 'producers.9.name']),
  ).toEqual({
    'b/contactPhone': 'phone',
    name: 'not-understood',
  })
})

it("starts in the device's time zone where it is Indonesian", () => {
  expect(emptyDraft('Asia/Makassar').timeZone).toBe('Asia/Makassar')
  expect(emptyDraft('Europe/Amsterdam').timeZone).toBe('Asia/Jakarta')
})
