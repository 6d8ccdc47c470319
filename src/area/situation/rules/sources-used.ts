import type { Advice, Situation } from '../../../engine/decision/index.ts'
import type { SourceId } from '../../evidence/index.ts'

/**
 * The works that a reading stands on, and no other: those of the reasons that it gives.
 * @returns ids of sources, each once, in the order in which the reading uses them
 */
export function sourcesUsed({ audience }: Pick<Situation, 'audience'>, { emergency, reasons }: Pick<Advice, 'emergency' | 'reasons'>): readonly SourceId[] {
  const isAny = (...prefixes: readonly string[]): boolean => reasons.some((reason) => prefixes.some((prefix) => reason.startsWith(prefix)))
  const rules: readonly SourceId[] = audience === 'group' ? ['vroomYetton1973'] : ['vroomYetton1973', 'vroomJago1974']
  return [
    'article',
    ...(emergency === 'yes' ? [] : rules),
    ...(isAny('growth') ? (['vroomJago1988'] as const) : []),
    ...(isAny('emergency') ? (['crisisTeams'] as const) : []),
    ...(isAny('emergency-new-serious', 'emergency-new-inexperienced', 'trust') ? (['yun2005'] as const) : []),
    ...(isAny('trust') ? (['neonatalTeams'] as const) : []),
  ]
}
