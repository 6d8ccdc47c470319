import { styles } from '../../../kernel/vocabulary.ts'
import { acts } from '../policy/acts.ts'
import { orders } from '../policy/week-plan.ts'
import type { Trace } from '../record/happening.ts'
import type { Ward } from '../run/ward.ts'
import type { Occurrence } from '../situations/occurrence.ts'
import type { Quality } from '../situations/quality.ts'
import type { Answer } from '../situations/situation.ts'

/** Tells which plan holds from now on, when somebody takes note. */
export function tellPlan(ward: Ward): void {
  if (!ward.isNoted) return
  const hours = acts.map((act): [string, number] => [`hours.${act}`, ward.plan.hours[act]])
  const above = acts.flatMap((act): [string, number][] => (ward.hoursFromAbove[act] === undefined ? [] : [[`above.${act}`, ward.hoursFromAbove[act]]]))
  const standing = orders.map((order): [string, number] => [`order.${order}`, ward.hasOrder(order) ? 1 : 0])
  ward.tell('planned', -1, -1, {}, { state: Object.fromEntries([...hours, ...above, ...standing]) })
}

/** How a situation was answered, and what made it go as it did: parts of quality, above 0 in `risk` where they took something away and in `helped` where they added to it. */
export function answerTrace({ now }: Ward, { situation, number }: Occurrence, given: Answer | null, quality: Quality | null): Partial<Trace> {
  const { style = 0, act = 0, trust = 0, luck = 0, base = 0 } = quality?.parts ?? {}
  const done = base + style + act + trust + luck
  return {
    situation: situation.id,
    state: { hour: now, occurrence: number, style: given === null ? -1 : styles.indexOf(given.style), act: given === null ? -1 : acts.indexOf(given.act), quality: quality?.quality ?? 0 },
    parts: quality === null ? {} : { risk: { 'style': -style, 'act': -act, 'trust': -trust, 'chance': -luck, 'not-heard': done - quality.quality }, helped: { style, act, trust, 'chance': luck } },
  }
}
