/**
 * What follows the # of an address that holds a run: a link replays it to the bit.
 * @param text the run as `textOfRun` writes it
 * @param hour of the ward, to which it has come
 */
export function fragmentOfText(text: string, hour: number): string {
  return `run=${text}&hour=${hour}`
}
