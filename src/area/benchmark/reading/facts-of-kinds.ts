/** The facts of a kind whose sentence needs none. */
export type NoFacts = Readonly<Record<never, never>>

/**
 * The last argument of a report of some kind: its place, and exactly the facts that its sentence needs.
 * It may be left out only where the sentence needs none: a forgotten fact does not compile.
 */
export type AboutFacts<Place, Facts> = [keyof Facts] extends [never]
  ? readonly [about?: Place & { readonly facts?: never }]
  : readonly [about: Place & { readonly facts: Facts }]
