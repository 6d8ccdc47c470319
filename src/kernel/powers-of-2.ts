// Powers of 2 by name; each is exact.
export const twoTo26 = 67_108_864
export const twoTo29 = 536_870_912
export const twoTo32 = 4_294_967_296
export const twoTo52 = 4_503_599_627_370_496
export const twoTo53 = 9_007_199_254_740_992
export const twoTo54 = 18_014_398_509_481_984
export const twoTo64 = 18_446_744_073_709_551_616
