export { type AskedCode, type Cause, type CauseCode, askedCodes, causeCodes } from './cause.ts'
export { explain } from './explain.ts'
