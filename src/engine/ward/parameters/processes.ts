import { assumed } from './parameter.ts'

const trap = 'structure: capability trap, Repenning and Sterman 2001'

/** How capable the ward's processes are, and what a manager's hours keep up. */
export const processes = {
  gain: assumed(0.008, [0.004, 0.012], 'share of what is missing that a day of full work on improvement gains, over all processes', trap),
  focus: assumed(0.5, [0.2, 0.8], 'part of the work that goes into the process it is about; the rest helps all', 'ours'),
  halfGain: assumed(3, [2, 5], 'hours a week of work on improvement that bring half of the gain', trap),
  erosion: assumed(300, [200, 450], 'days in which capability erodes to 1/e of itself where nobody keeps standards', trap),
  kept: assumed(2.5, [1.5, 4], 'times longer that takes where standards are wholly kept, less 1', trap),
  companions: assumed(2, [1, 4], 'hours of people of the ward for each hour of yours on improvement', 'a small team'),
  huddleTwice: assumed(0.25, [0.1, 0.4], 'share by which a second huddle a day adds to what huddles do', 'ours'),
  alone: assumed(0.4, [0.2, 0.6], 'share of the gain without trust and safety to speak', 'ours: that it takes those who do the work, and how much'),
  noTimeFrom: assumed(0.9, [0.85, 0.95], 'load from which improvement is put off', 'ours'),
  noTimeAt: assumed(1.25, [1.15, 1.35], 'load at which nobody comes to it', 'ours'),
  drift: assumed(28, [21, 42], 'days in which what hours sustain follows them', 'ours: three to six weeks'),
  floor: assumed(0.2, [0.1, 0.3], 'what is there without an hour', 'somebody does the least'),
  reach: assumed(0.75, [0.65, 0.8], 'what hours without end add', 'ours'),
  halfRoster: assumed(2, [1.5, 2.5], 'hours a week that bring half of it: roster and cover', 'ours'),
  halfManage: assumed(1.5, [1, 2], 'the same: money, standards, roles, performance', 'ours'),
  halfFlow: assumed(2.5, [1.5, 3.5], 'the same: beds', 'ours'),
  halfListen: assumed(2, [1.5, 2.5], 'the same: listening, coaching', 'ours'),
  halfPurpose: assumed(1, [0.5, 1.5], 'the same: purpose, partners, speaking up', 'ours'),
  turnoverLoss: assumed(0.5, [0.2, 0.8], 'share of one person’s part of capability that goes with who leaves', 'what only she knew'),
}
