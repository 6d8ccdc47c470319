import { number } from './place-number.ts'

const trap = 'direction: capability trap, Repenning and Sterman 2001; size ours'
const relations = 'direction: relational coordination, Gittell and others 2000; size ours'

/** How what a place can do and how far partners trust one another move from round to round: the same in both cases. */
export const sharedNumbers = {
  managementGain: number(0.35, [0.2, 0.5], 'of what is missing, the share that a round of management work brings where all join in', trap),
  leadershipGain: number(0.25, [0.15, 0.4], 'of what is missing, the share that a round of leadership work brings', trap),
  joinAnyway: number(0.3, [0.1, 0.6], 'share of partners who join in where there is no trust', relations),
  fade: number(0.1, [0.05, 0.15], 'share that is lost in a round in which nobody works on it', trap),
  trustFade: number(0.06, [0.02, 0.12], 'share of trust that is lost in a round in which nobody meets'),
  upheaval: number(0.02, [0, 0.05], 'share by which work takes longer in a round, for each work of management on how it is done', 'ours: worse before better, as in the capability trap'),
  experience: number(0.6, [0.4, 0.8], 'how well those who deal with a decision know their work, 0 to 1'),
} as const
