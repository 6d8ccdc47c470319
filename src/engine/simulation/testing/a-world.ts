import type { Arrivals, Law, Model, OfClass, Station, Stream } from '../model/model.ts'

/** A small world whose every event can be worked out on paper: one desk with one server, unless said otherwise. */
export function aWorld({ stations = [aDesk()], arrivals, run = { length: 20 }, ...more }: Partial<Omit<Model, 'format'>> & Pick<Model, 'arrivals'>): Model {
  return { format: 'evenkeel-model/1', stations, arrivals, run, ...more }
}

/** A station with one server who is with each customer for 2 units of time, unless said otherwise. */
export function aDesk(more: Partial<Station> = {}): Station {
  return { name: 'desk', servers: 1, time: takes(2), ...more }
}

/** Always the same time. */
export function takes(value: number): Law {
  return { law: 'constant', value }
}

/** One customer comes at each of the times, all above 0; known from the beginning, so that they come before whatever else happens at the same time. */
export function comeAt(times: readonly number[], more: Partial<Stream> & OfClass = {}): readonly Arrivals[] {
  return times.map((time) => ({ to: 'desk', gap: takes(time), until: 1.5 * time, ...more }))
}
