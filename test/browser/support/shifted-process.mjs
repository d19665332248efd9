// @ts-check
import { shiftDate } from './shift-date.mjs'

shiftDate(Number(process.env.DATE_OFFSET_MS))
