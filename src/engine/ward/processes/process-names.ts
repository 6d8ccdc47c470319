/** The processes of a ward that can be capable or not. */
export const processNames = ['roster', 'handover', 'medicines', 'discharge', 'huddle'] as const
export type ProcessName = (typeof processNames)[number]
