import type { Station, WhenFull } from '../../model/model.ts'
import type { Appointment } from './agenda.ts'

/** A customer. */
export interface Person {
  readonly serial: number
  /** Class by number. */
  kind: number
  /** The how manieth to come to the station where they are. */
  ticket: number
  /** How long a server is still needed. */
  need: number
  /** Has a server been with them at this station? */
  isSeen: boolean
  readyToWait: number
  patience: Appointment | null
}

/** A server with one customer or a batch; also when they have been served, but somebody of them is held. */
export interface Service {
  readonly place: Place
  members: readonly Person[]
  /** Those who have not gone on. */
  remaining: number
  /** The how manieth service of the station. */
  readonly number: number
  readonly began: number
  end: Appointment | null
}

/** A station in the course of a run. */
export interface Place {
  readonly number: number
  readonly setting: Station
  readonly room: Room | null
  servers: number
  waiting: Person[]
  services: Service[]
  tickets: number
  begun: number
}

/** Room of a station or a region, and who is held for it, first come. */
export interface Room {
  readonly name: string
  readonly most: number
  readonly whenFull: WhenFull
  inside: number
  held: readonly Held[]
}

export interface Held {
  readonly person: Person
  readonly service: Service
  readonly to: Place
}
