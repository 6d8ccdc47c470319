/** What is known on managers and outcomes. Both schools, with their sources; sizes are as reported. */
export interface EvidenceItem {
  readonly statement: string
  readonly source: string
  /** A DOI or address when there is one to give. */
  readonly address?: string
  readonly limits: string
}

/** What the findings are for and against. */
export const evidenceClaim = 'The question: do more managers, or managers whom staff rate higher, go with better care and finances? Studies disagree.'

export const evidenceFor: readonly EvidenceItem[] = [
  {
    statement:
      'On numbers: in 160 trusts from 2007 to 2012, trusts with more managers went on to do better. Reports of the study speak of managers rising from 2% to 3% of staff. They give 3% or 5% more efficiency, 1% or 2% more patient satisfaction, and 15% fewer infections.',
    source: 'Veronesi, Kirkpatrick and Altanlar, Journal of Public Administration Research and Theory, 2019',
    address: 'https://doi.org/10.1093/jopart/muy072',
    limits: 'Reports of it disagree on the sizes. It follows trusts over time; it is no experiment.',
  },
  {
    statement:
      'On ratings: trusts whose staff rate managers higher have somewhat better A&E waits, waiting lists and finances in the same year. Where senior managers are rated higher, deaths against expected are fewer.',
    source: 'Our computation, 134 acute trusts, 2012 to 2018. The values are on the page on the national picture',
    limits: 'Most of this is a difference between trusts that stays the same over the years. Within one trust over time much less is left. What causes what cannot be told.',
  },
]

export const evidenceAgainst: readonly EvidenceItem[] = [
  {
    statement:
      'On numbers: in 129 acute trusts from 2012/13 to 2018/19, the number of managers went with none of the outcomes studied. There was some evidence of a link with how staff rate management.',
    source: 'Asaria, McGuire and Street, Fiscal Studies, 2022',
    limits: 'An early version, on 97 trusts, had found a link with waits for planned care: the finding depends on which trusts are in it.',
  },
  {
    statement: 'On numbers: in the figures shown here, we found no link between the number of managers and any of the four outcomes.',
    source: 'Our computation, 134 acute trusts, 2012 to 2018. The values are on the page on the national picture',
    limits: 'The intervals leave room for small links. Trusts code managers differently, which hides links that may be there.',
  },
]

/** What nobody can read from these figures. */
export const evidenceLimits: readonly string[] = [
  'No public figure shows that one trust has too few or too many managers.',
  'The survey asks neither whether today’s systems run nor whether change succeeds. So it is no test of the idea that care needs both management and leadership.',
  'The Care Quality Commission (CQC) uses the staff survey in its ratings, so a link between the two is partly circular.',
  'In the middle trust, staff ratings rose while waits and finances worsened. Only trusts of the same year may be compared.',
]
