/**
 * How replications hang together. In `antithetic-pairs`, replications 0 and 1, 2 and 3, ... are pairs: the second draws the complement of each uniform number
 * of the first, so that the halves err to opposite sides and each pair counts as one value.
 */
export type Pairing = 'independent' | 'antithetic-pairs'
