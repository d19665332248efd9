/** A file's name from any text: letters, digits, spaces, dashes; "rencana" where nothing is left. */
const fileName = (name: string, ending: string): string =>
  `${name.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || 'rencana'}.${ending}`

/** Lets the person save a file. Returns the name that it gets. */
export const saveFile = (content: Blob, name: string, ending: string): string => {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(name, ending)
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return link.download
}
