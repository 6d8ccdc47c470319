import type { Values } from '../parameters/index.ts'
import type { Act } from '../policy/acts.ts'

/** What hours keep up: it is there while they are spent, and goes in weeks when they are not. */
export const keptNames = ['roster', 'budget', 'standards', 'flow', 'performance', 'roles', 'listen', 'purpose', 'coach', 'across', 'speakUp'] as const satisfies readonly Act[]
export type KeptName = (typeof keptNames)[number]

/** How well each is kept, 0 to 1. */
export type Kept = Record<KeptName, number>

/** Where everything that hours keep up begins, and what traces call usual: as under a manager like most. */
export const keptAtFirst = 0.62

/** @returns where each is after a week in which `start` hours were spent on it for ever before */
export function keptFrom(level: number): Kept {
  return Object.fromEntries(keptNames.map((name) => [name, level])) as Kept // each name is there
}

/**
 * What hours sustain in the end: more for each hour, and less for each further one.
 * @param hours a week, 0 or more
 * @param half hours that bring half of what hours can
 * @returns 0 to 1
 */
export function sustainedBy(hours: number, half: number, { floor, reach }: Values['processes']): number {
  return floor + (reach * hours) / (hours + half)
}

/** Hours a week that bring half of what hours can, for each. */
export function halvesOf({ processes }: Values): Kept {
  const { halfRoster, halfManage, halfFlow, halfListen, halfPurpose } = processes
  return {
    roster: halfRoster, budget: halfManage, standards: halfManage, flow: halfFlow, performance: halfManage, roles: halfManage,
    listen: halfListen, purpose: halfPurpose, coach: halfListen, across: halfPurpose, speakUp: halfPurpose,
  }
}
