declare const brandName: unique symbol

/**
 * A value that was checked once and is never again mistaken for another of the same plain type. Every brand of the house is made
 * through this type, and only the parser beside it may put the brand on.
 */
export type Brand<Plain, Name extends string> = Plain & { readonly [brandName]: Name }
