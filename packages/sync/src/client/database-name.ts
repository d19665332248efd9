/** Name of the database that holds one document on this device. */
export const databaseName = (documentId: string): string => `rembuk/${documentId}`
