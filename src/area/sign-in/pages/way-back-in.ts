/** What travels along while somebody signs in. */
export type WayBackIn = {
  /** A path of ours, checked; absent for their own page. */
  readonly return?: string
  /** Somebody else was signed in here before: the provider is asked to let the person choose. */
  readonly again?: 'yes'
  /** Their sign-in to the demonstration ended with it. */
  readonly because?: 'demonstration-over'
}
