import type { Setting } from '../../rules/answers.ts'

/** The words of one setting: what there is to keep running, and who is there. Each phrase fits into a sentence as it stands. */
export interface Place {
  /** With its article, where it has one: “the ward”. */
  readonly name: string
  /** With its preposition: “on the ward”. */
  readonly at: string
  /** The moment of the day or week when most people are together. */
  readonly gathering: string
  /** What says who works when and where. */
  readonly plan: string
  readonly planner: string
  readonly gap: string
  readonly spend: string
  readonly smallSpend: string
  readonly moveWhom: string
  readonly reports: string
  readonly neighbours: string
  readonly oneNeighbour: string
  readonly figures: string
  readonly oneFigure: string
  /** What can go wrong at worst, as a noun. */
  readonly danger: string
  /** The first look at how safe today is, as a task of day 1. */
  readonly firstPicture: string
  readonly handoverItems: string
  /** A routine that keeps people safe, to watch at day 30. */
  readonly routine: string
  readonly sharedChange: string
  readonly practicePiece: string
  /** Who looks at this place from outside. */
  readonly watchers: string
  /** A step that limits what patients are offered: ask first. */
  readonly limitOffer: string
  /** What one professional decides for one person, and is hers or his: what follows “to decide”. */
  readonly clinicalCall: string
  /** Questions that come in passing, and where. */
  readonly passing: string
  /** What she is used to doing for everybody, as a verb. */
  readonly fixing: string
  readonly purpose: string
}

/** Where a profession has other words for a setting than the rest. */
export type PlacesOfProfession = Readonly<Partial<Record<Setting, Partial<Place>>>>
