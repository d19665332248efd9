import { planAddress, planLinks } from '@rembuk/contract/plan-document'
import { ADDRESS_HEADER } from './navigation'

/** Stands for the partnership's id. */
const SOME = 'PARTNERSHIP'

/** CloudFront function for pages' answers: a plan's page says at once what it will ask the API for. */
export const planLinksCode = `function handler(event) {
  var asked = event.request.headers['${ADDRESS_HEADER}']
  var plan = ${planAddress}.exec(asked ? asked.value : event.request.uri)
  if (plan) event.response.headers.link = { value: '${planLinks(SOME)}'.replace(/${SOME}/g, plan[1]) }
  return event.response
}
`
