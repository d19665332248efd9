/** The header in which the API finds the address of the person's device. */
export const VIEWER_ADDRESS_HEADER = 'rembuk-viewer-address'

/** The header by which the API knows that a request came through CloudFront (which reserves x-edge-* for itself). */
export const EDGE_SECRET_HEADER = 'rembuk-edge'

/**
 * CloudFront function for the API: behind CloudFront the API would see the address of an edge, and limits
 * per address would hit all who share it. Replaces whatever the sender put into the header.
 */
export const viewerAddressCode = `function handler(event) {
  var request = event.request
  request.headers['${VIEWER_ADDRESS_HEADER}'] = { value: event.viewer.ip }
  return request
}
`
