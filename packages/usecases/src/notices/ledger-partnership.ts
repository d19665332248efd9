/** The partnership whose ledger this is: what stands before the last dot of its id. */
export const ledgerPartnership = (ledgerId: string): string => ledgerId.slice(0, ledgerId.lastIndexOf('.'))
