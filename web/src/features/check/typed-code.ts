const CODE_CHARS = 16

/** A check code as somebody typed it, in capitals and groups of four; undefined for what cannot be one. */
export const typedCode = (text: string): string | undefined => {
  const plain = text.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return plain.length === CODE_CHARS ? plain.replace(/.{4}(?=.)/g, '$&-') : undefined
}
