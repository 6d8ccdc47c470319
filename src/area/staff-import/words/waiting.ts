/** Wording of imports that wait, on the page of an administrator. */
export const waitingWords = {
  imports: (count: number) => (count === 1 ? '1 staff import that waits for you' : `${count} staff imports that wait for you`),
} as const
