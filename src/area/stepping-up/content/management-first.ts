/** Why management comes first for a new manager, with the honest note on how well that is known. */
export const managementFirst: readonly string[] = [
  'Begin with management: keep today’s work running before you change it.',
  'People can follow you into a change only when tonight’s cover holds and they know who decides, and these skills can be learned by doing.',
  'That management first often makes more sense for somebody newly promoted is the claim of the article of 10 January 2026. We found no study that tested it, and you may see it otherwise.',
]
