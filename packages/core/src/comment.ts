/** Longest comment, in UTF-16 units. */
export const MAX_COMMENT = 1000

/** People whom one comment may mention. */
export const MAX_MENTIONS = 10

/** Controls but a line break, marks that reorder text, and broken halves of characters. */
const unprintable = /(?!\n)[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** Whether a text from outside can be a comment: 1 to 1.000, not blank, lines allowed, nothing invisible that could disguise it. */
export const isCommentText = (text: string): boolean =>
  text.length <= MAX_COMMENT && text.trim() !== '' && !unprintable.test(text)
