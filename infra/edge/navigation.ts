import { PLAN_DOCUMENT, planAddress } from '@rembuk/contract/plan-document'

/** The header in which one CloudFront function tells another the address that was asked for. */
export const ADDRESS_HEADER = 'rembuk-address'

/**
 * CloudFront function for pages: an address without a file extension is a screen of the app, and every
 * screen is index.html, a plan its own document. Done on the request, not as an error page, so that a
 * missing file and a refusal of the API stay what they are.
 */
export const navigationCode = `function handler(event) {
  var request = event.request
  var name = request.uri.substring(request.uri.lastIndexOf('/') + 1)
  request.headers['${ADDRESS_HEADER}'] = { value: request.uri }
  if (${planAddress}.test(request.uri)) request.uri = '${PLAN_DOCUMENT}'
  else if (name.indexOf('.') === -1) request.uri = '/index.html'
  return request
}
`
