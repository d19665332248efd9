/**
 * CloudFront function for pages: an address without a file extension is a screen of the app, and every
 * screen is index.html. Done on the request, not as an error page, so that a missing file and a refusal
 * of the API stay what they are.
 */
export const navigationCode = `function handler(event) {
  var request = event.request
  var name = request.uri.substring(request.uri.lastIndexOf('/') + 1)
  if (name.indexOf('.') === -1) request.uri = '/index.html'
  return request
}
`
