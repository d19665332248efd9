/** Origin of the transactions that this page's person makes: these can be undone. */
export const LOCAL = 'local'
