import type { Model } from '../src/engine/simulation/index.ts'

/** An invented department in which every law and every mechanism of the simulation engine is at work. Times in minutes. */
export const fatModel: Model = {
  format: 'evenkeel-model/1',
  name: 'Everything at once',
  timeUnit: 'minutes',
  classes: [{ name: 'urgent', priority: 1 }, { name: 'routine', priority: 2 }, { name: 'seen before', priority: 3 }],
  arrivals: [
    { name: 'on foot', to: 'reception', classes: { urgent: 0.2, routine: 0.7, 'seen before': 0.1 }, rate: { rates: [0.1, 0.4, 0.3, 0.05], each: 120 } },
    { name: 'by ambulance', to: 'assessment', class: 'urgent', rate: { mean: 0.04, amplitude: 0.03, period: 1440 } },
    { name: 'by appointment', to: 'reception', class: 'seen before', gap: { law: 'gamma', mean: 25, sd: 18 }, size: { values: [1, 2, 5], weights: [6, 3, 1] } },
    { name: 'as once published', to: 'reception', class: 'routine', rate: { rates: [0, 0.1, 0.02], each: 90, repeats: false, thinning: 'held' }, from: 60, until: 4000 },
    { name: 'renewal', to: 'clinic', class: 'routine', gap: { law: 'hyperexponential', mean: 30, sd: 45 } },
  ],
  stations: [
    {
      name: 'reception',
      servers: { shifts: [{ from: 0, servers: 1 }, { from: 60, servers: 3 }, { from: 240, servers: 2 }], repeatsAfter: 480 },
      time: { law: 'triangular', low: 1, mode: 3, high: 6 },
      balking: [0, 0, 0.05, 0.1, 0.3],
      next: { byClass: { urgent: [{ to: 'assessment' }], routine: [{ to: 'assessment', chance: 0.7 }, { to: 'clinic', chance: 0.2 }], 'seen before': [{ to: 'clinic', chance: 0.9 }] } },
      measure: { percentiles: [50, 90], waitsOver: [5], numbers: true, at: { times: [0, 60, 240], period: 480 } },
    },
    {
      name: 'assessment',
      servers: 6,
      time: { byClass: { urgent: { law: 'lognormal', mean: 30, sd: 20 }, routine: { law: 'erlang', mean: 12, phases: 3 }, 'seen before': { law: 'normal', mean: 10, sd: 6 } } },
      order: 'interrupting',
      patience: { byClass: { urgent: { law: 'constant', value: 600 }, routine: { law: 'exponential', mean: 90 }, 'seen before': { law: 'uniform', low: 10, high: 50 } } },
      next: [{ to: 'tests', chance: 0.4 }, { to: 'beds', chance: 0.08 }, { to: 'assessment', chance: 0.05, class: 'seen before' }],
      measure: { percentiles: [95], waitsOver: [15, 60] },
    },
    { name: 'tests', servers: 2, time: { law: 'hyperexponential', branches: [{ chance: 0.7, mean: 6 }, { chance: 0.3, mean: 25 }] }, order: 'priority', room: 9, whenFull: 'held', next: [{ to: 'results' }] },
    { name: 'results', servers: 'unlimited', time: { law: 'empirical', values: [5, 15, 45], weights: [2, 5, 1] }, next: [{ to: 'beds', chance: 0.1 }] },
    { name: 'clinic', servers: 1, time: { law: 'uniform', low: 20, high: 40 }, batch: { least: 2, most: 6 }, next: [{ to: 'assessment', chance: 0.1, class: 'routine' }] },
    { name: 'beds', servers: 8, time: { law: 'gamma', mean: 300, sd: 450 }, next: [{ to: 'step down', chance: 0.5 }] },
    { name: 'step down', servers: 'unlimited', time: { law: 'exponential', mean: 120 } },
  ],
  regions: [{ name: 'ward', stations: ['beds', 'step down'], room: 10, whenFull: 'held' }],
  run: { length: 6000, warmUp: 480 },
}
