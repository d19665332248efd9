/**
 * Something that Rembuk depends on did not answer. Not a refusal and not a bug: the same request may
 * succeed later. The error of whoever failed is kept as `cause`; the message never holds personal data.
 */
export class Outage extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'Outage'
  }
}
