/** Something that is still to come; it does not happen if it is called off. */
export interface Appointment {
  readonly time: number
  isOff: boolean
  readonly happen: () => void
}

/** What is still to come, in order of time; of things at the same time, what was arranged first comes first. */
export class Agenda {
  private readonly list: Appointment[] = []

  arrange(time: number, happen: () => void): Appointment {
    const appointment = { time, isOff: false, happen }
    const place = this.list.findLastIndex((other) => other.time <= time) + 1
    this.list.splice(place, 0, appointment)
    return appointment
  }

  get first(): Appointment | undefined {
    return this.list[0]
  }

  takeFirst(): Appointment | undefined {
    return this.list.shift()
  }
}
