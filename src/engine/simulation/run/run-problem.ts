/** Unless told otherwise, so many may be in at once: a line that grows without end is told before it has taken the memory of the computer. */
export const usualCustomersAtOnce = 8_388_608

/** Why a run is given up: more customers would be in at once than may be, or nobody leaves any more in a run that ends when so many have left. */
export type RunProblem = { readonly code: 'too-many-customers'; readonly most: number } | { readonly code: 'nobody-leaves' }
