/** What can happen, in the words of the trace. */
export const deeds = ['arrives', 'is turned away', 'turns back', 'waits', 'begins', 'is interrupted', 'goes on', 'ends', 'is held', 'leaves unseen', 'leaves'] as const
export type Deed = (typeof deeds)[number]

/**
 * Hears of everything that happens to a customer, in order.
 * @param station where, by number
 * @param customer the how manieth of the run, from 1
 * @param customerClass by number
 */
export type TraceNote = (time: number, deed: Deed, station: number, customer: number, customerClass: number) => void
