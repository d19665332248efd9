/** Whether a stage holds people's real plans: there nothing is deleted with its stack. */
export const isProduction = (stage: string): boolean => stage === 'production'
