/** Why management comes first for a new manager, with the honest note on how well that is known. */
export const managementFirst: readonly string[] = [
  'Begin with management: keep today’s work running before you change it.',
  'People follow a change more easily when today’s work is covered and they know who decides. Both can be learned by doing.',
  'That management first often makes more sense for somebody newly promoted is the claim of an article of 2026. We found no study that tested it. You may see it otherwise.',
]
