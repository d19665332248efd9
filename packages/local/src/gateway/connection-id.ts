import { randomBytes } from 'node:crypto'

/** A fresh connection id in API Gateway's form: base64 that ends in `=` and may hold `+` and `/`. */
export const newConnectionId = (): string => randomBytes(11).toString('base64')
