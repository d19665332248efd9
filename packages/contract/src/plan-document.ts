import { documentId } from '@rembuk/core/document-id'

/** The app's document for a plan's address: the same app, naming besides what a plan's page loads. */
export const PLAN_DOCUMENT = '/rencana.html'

/** A plan's address; the first group is the partnership's id. */
export const planAddress = /^\/kemitraan\/([A-Za-z0-9_-]{1,40})\/rencana$/

/**
 * The Link header of a plan's page: what its first sight asks the API for, so that a browser asks at once
 * and not when the scripts are there.
 */
export const planLinks = (partnershipId: string): string =>
  [
    `/api/partnerships/${partnershipId}`,
    `/api/documents/${documentId({ partnershipId, kind: 'plan', number: 1 })}/projection`,
  ]
    .map((address) => `<${address}>; rel=preload; as=fetch; crossorigin`)
    .join(', ')
