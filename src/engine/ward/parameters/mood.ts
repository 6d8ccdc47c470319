import { assumed, calibrated } from './parameter.ts'

const weight = 'ours: that it counts, and how much'

/** What morale, trust and safety to speak up follow. Each is its weights times its causes. */
export const mood = {
  moraleAnyway: calibrated(-0.1, [-0.16, -0.04], 'morale without any of its causes', 'morale and leaving that are steady in the baseline'),
  moraleEnergy: assumed(0.28, [0.15, 0.4], 'weight of energy in morale', weight),
  moraleTrust: assumed(0.2, [0.1, 0.3], 'weight of trust in you', weight),
  moraleVoice: assumed(0.1, [0, 0.2], 'weight of safety to speak up', weight),
  moraleCare: assumed(0.14, [0.05, 0.25], 'weight of care that is not lost', 'ours: that care left undone hurts those who give it, and how much'),
  moraleRoster: assumed(0.12, [0.05, 0.2], 'weight of a fair roster', weight),
  moraleRoles: assumed(0.06, [0, 0.12], 'weight of clear roles', weight),
  moralePurpose: assumed(0.1, [0.03, 0.17], 'weight of a shared purpose', weight),
  progress: assumed(1, [0, 2], 'morale for a rise of mean capability over half a year, in that rise', 'ours: that progress lifts morale, and how much'),
  careLostFelt: assumed(4, [2, 6], 'times that the share of care lost is felt', 'ours'),
  trustAnyway: assumed(0.02, [0, 0.1], 'trust without any of its causes', 'ours'),
  trustListen: assumed(0.26, [0.15, 0.35], 'weight of listening in trust', weight),
  trustCoach: assumed(0.18, [0.1, 0.26], 'weight of coaching', weight),
  trustSeen: assumed(0.16, [0.08, 0.24], 'weight of being seen on the ward', weight),
  trustRoster: assumed(0.16, [0.08, 0.24], 'weight of a fair roster', weight),
  trustRoles: assumed(0.12, [0.05, 0.2], 'weight of clear roles', weight),
  trustSpeakUp: assumed(0.12, [0.05, 0.2], 'weight of speaking up for the ward', weight),
  voiceAnyway: assumed(0.02, [0, 0.1], 'safety to speak up without any of its causes', 'ours'),
  voiceListen: assumed(0.35, [0.2, 0.5], 'weight of listening in safety to speak up', weight),
  voiceCoach: assumed(0.25, [0.1, 0.4], 'weight of coaching', weight),
  voiceTrust: assumed(0.4, [0.25, 0.55], 'weight of trust', weight),
  frozenTrust: assumed(-0.12, [-0.2, -0.04], 'trust that the news of a freeze costs whoever hears it', 'ours'),
  stayedOut: assumed(-0.02, [-0.05, 0], 'trust that it costs when you stay out of care on a shift with a red flag', 'ours'),
  harmMorale: assumed(-0.01, [-0.02, 0], 'morale that harm to a patient costs those on the shift', 'ours'),
}
