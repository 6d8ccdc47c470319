/** Invented peers for examples: an even spread bent towards the middle, always the same. */
export function inventedPeers(count: number, middle: number, spread: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count - 0.5
    return middle + spread * (share + 3.2 * share * share * share) + spread * 0.1 * Math.sin(index * 7.3)
  })
}
