/** One number that the study found, with what a rerun may differ from it. */
export interface Expectation {
  readonly id: string
  readonly what: string
  readonly expected: number
  readonly tolerance: number
}
