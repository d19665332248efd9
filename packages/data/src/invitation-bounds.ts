/** Partnerships of one facilitator that are listed with their invitations at most. */
export const MOST_INVITED_ROWS = 200
