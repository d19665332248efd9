/** A text for a channel that knows nothing but text: the link stands at its end, where phones make it one to tap. */
export const withLink = (text: string, link: string | undefined): string =>
  link === undefined ? text : `${text} Buka ${link}`
