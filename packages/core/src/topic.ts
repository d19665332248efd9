/** What people with a document open are told of when it changes on the server; a document's own edits tell themselves. */
export const topics = ['comments', 'agreement', 'commitments', 'meetings', 'sharing', 'support'] as const

export type Topic = (typeof topics)[number]

/** Whether a text names a topic that this version knows. */
export const isTopic = (text: string): text is Topic => topics.some((topic) => topic === text)
