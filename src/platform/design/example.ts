import type { ReactNode } from 'react'

/** A piece in all its states. One example feeds the component page, the unit tests and the browser tests. */
export interface Example {
  readonly name: string
  readonly purpose: string
  readonly states: readonly { readonly state: string; readonly content: ReactNode }[]
}
