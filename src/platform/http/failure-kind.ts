/** Why a request gets no answer of its own. */
export type Failure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'too-many'; readonly seconds: number }
  | { readonly kind: 'bad-request' }
  | { readonly kind: 'too-large' }
  /** So many large forms are worked on that this one was not read. */
  | { readonly kind: 'busy'; readonly seconds: number }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'broken'; readonly reference: string }
