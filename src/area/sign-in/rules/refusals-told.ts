import { hourMs } from '../../../kernel/durations.ts'

/** So many refusals of an hour, with one provider for one reason, stand in the audit trail one by one: enough to see what goes wrong, too few to bury the rest. */
export const toldOneByOne = 10

/** The hour in which refusals are counted together. */
export function hourOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / hourMs) * hourMs)
}
