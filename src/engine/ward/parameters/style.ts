import { assumed } from './parameter.ts'

const severe = 'ours; direction by severity and experience: Yun, Faraj and Sims 2005 (found in trauma teams; not found in a later neonatal study); 0 in its range'
const familiar = 'ours; direction by familiarity: 72 crisis teams (doi 10.1177/10464964221087952); 0 in its range'
const handingOver = 'ours; the direction is that of empowering in Yun, Faraj and Sims 2005 (not found in a later neonatal study), which is near to handing over and not the same; 0 in its range'
const coached = 'ours: we know no study of coaching in such situations'

/** What a way of leading does in a situation. */
export const style = {
  situationsPerWeek: assumed(1.8, [1.2, 2.6], 'situations a week that ask for you', 'ours'),
  base: assumed(0.45, [0.35, 0.55], 'quality of what is done, 0 to 1, before anything counts', 'ours'),
  directFamiliar: assumed(0.35, [0, 0.5], 'what directing adds where it is severe and familiar', severe),
  directUnfamiliar: assumed(0.3, [0, 0.45], 'what directing costs where it is unfamiliar and the team experienced', familiar),
  involveKnowing: assumed(0.2, [0, 0.35], 'what involving adds where others know and there is time, or nobody knows it yet', familiar),
  involveHurry: assumed(0.25, [0, 0.4], 'what involving costs where it is familiar, severe and there is no time', familiar),
  coachNow: assumed(0.04, [0, 0.12], 'what coaching costs now', 'slower than doing it'),
  coachKnowing: assumed(0.3, [0, 0.45], 'what coaching adds where you know what others could learn, and there is time', coached),
  stakes: assumed(0.5, [0.25, 1], 'of what is written for a situation, so much of what lasts comes true', 'ours: situations are written larger than one of many is'),
  coachLater: assumed(0.06, [0.02, 0.1], 'learning of those who were coached, as a share of what they lack', coached),
  delegateReady: assumed(0.25, [0, 0.4], 'what delegating adds where the team is experienced and knows the task', handingOver),
  delegateUnready: assumed(0.3, [0, 0.45], 'what delegating costs where it is severe and the team is not', handingOver),
  luck: assumed(0.12, [0, 0.2], 'what luck adds or takes at the most', 'ours'),
  backed: assumed(0.3, [0.1, 0.5], 'share of quality lost where it hangs on people who were not heard', 'ours; structure: acceptance in the decision methods of Vroom and Yetton'),
  trusted: assumed(0.2, [0, 0.4], 'what trust adds over half of it, and distrust takes', 'ours'),
  learnt: assumed(0.15, [0.05, 0.25], 'familiarity that having met a situation adds', 'ours'),
  unanswered: assumed(0.2, [0.1, 0.3], 'quality where nobody answers', 'ours'),
  act: assumed(0.2, [0.1, 0.3], 'what an act that meets the matter adds, and one that does not costs', 'ours'),
  heard: assumed(0.06, [0.02, 0.1], 'trust that being heard brings, and not being heard costs, where it matters to people', 'ours'),
}
