const TOKEN_BYTES = 32

/** A secret of 256 random bits as base64url (43 characters). */
export const randomToken = (randomBytes: (count: number) => Uint8Array): string =>
  btoa(String.fromCharCode(...randomBytes(TOKEN_BYTES)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
