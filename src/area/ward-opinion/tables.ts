/** The tables of this area, as Kysely knows them. They belong to no organisation. */
export interface WardOpinionTables {
  readonly ward_opinion_question: {
    readonly question: string
    readonly people: number
    readonly waiting: number
    readonly first_month: string | null
    readonly latest_month: string | null
  }
  readonly ward_opinion_answer: {
    readonly question: string
    readonly answer: string
    readonly place: number
    readonly people: number
    readonly waiting: number
  }
}
