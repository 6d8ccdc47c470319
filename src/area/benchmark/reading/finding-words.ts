import type { Finding, FindingFacts, FindingKind, FindingOf } from './finding.ts'
import { printable, shown } from './shown-text.ts'

interface Words<Facts> {
  /** What was found; codes and years are added behind it. */
  readonly found: (facts: Facts) => string
  /** What was done about it. */
  readonly done: (facts: Facts) => string
}

const always = (text: string) => (): string => text

const words: { readonly [Kind in FindingKind]: Words<Readonly<FindingFacts[Kind]>> } = {
  'byte-order-mark': { found: always('begins with a byte order mark'), done: always('it was taken off') },
  'no-final-newline': { found: always('the last line has no line end'), done: always('the line was read all the same') },
  'file-changed': {
    found: (f) => `is not the file that MANIFEST.csv describes (its SHA-256 is ${f.found}; it has ${f.bytes} bytes, not ${f.expectedBytes})`,
    done: always('it was read as it is; check that the change is meant'),
  },
  'file-not-used': { found: always('no reader knows this file'), done: always('it was left out') },
  'examined-only': { found: (f) => f.reason, done: always('it was examined and gives no figure') },
  'questionnaire-wording': { found: always('holds the wording of the questionnaire, which belongs to the owner of the survey'), done: always('no wording was taken over') },
  'single-year': { found: always('has one year only, found'), done: always('no series was made from it') },
  'spaces-in-codes': { found: (f) => `${counted(f.rows, 'code has', 'codes have')} spaces around`, done: always('the spaces were taken off') },
  'spaces-in-names': { found: (f) => `${counted(f.rows, 'name has', 'names have')} spaces around`, done: always('the spaces were taken off') },
  'suffix-x': { found: (f) => `${counted(f.rows, 'code ends', 'codes end')} in -X`, done: always('the suffix was taken off') },
  'digits-only-code': { found: (f) => `${counted(f.rows, 'row has', 'rows have')} a code of digits only, which a spreadsheet destroyed (5E0 becomes 50 or 5)`, done: always('the rows were left out') },
  'not-in-provider-list': { found: (f) => `${counted(f.count, 'code is', 'codes are')} not in the provider list`, done: always('they give no figure') },
  'zero-means-missing': { found: (f) => `${counted(f.rows, 'row has', 'rows have')} ${f.column} 0, which means missing,`, done: always('they count as missing, not as zero') },
  'cost-is-negative': { found: (f) => `${f.column} is negative and in thousands of pounds`, done: always('the sign was turned') },
  'percent-is-fraction': { found: (f) => `${f.column} is a fraction from 0 to 1 in spite of its name`, done: always('it was read as a fraction') },
  'rounded-to-percent': { found: (f) => `${f.column} is rounded to whole percents`, done: always('every value carries an error of up to 0.5 percentage points') },
  'implausibly-low': { found: (f) => `${f.column} is implausibly low (${f.values})`, done: always('the value was left out') },
  'dated-at-year-end': { found: (f) => `${counted(f.rows, 'row is', 'rows are')} dated 31 March at the end of the financial year`, done: always('each row belongs to the year that began twelve months before') },
  'acute-only': { found: (f) => `covers acute trusts only, and no specialist ones${f.exceptions}`, done: always('no other kind of trust has this figure') },
  'trusts-missing-in-year': { found: (f) => `${f.count} acute trusts that other files know are missing`, done: always('they have no figure of that year') },
  'bodies-vanish': {
    found: (f) => `${f.count} bodies with ${f.total} managers (full-time equivalents) leave after the year before and the national sum falls from ${f.before} to ${f.after}`,
    done: always('national sums are not compared across this break'),
  },
  'bodies-of-other-kinds': { found: (f) => `${f.count} bodies that are not trusts answered`, done: always('they are kept apart from trusts') },
  'all-staff-implausible': {
    found: (f) => `all-staff numbers are about ${f.factor} times reality (the true count of ${f.month} divided by the ${f.year} value has the median ${f.ratio}, from ${f.low} to ${f.high}, over ${f.count} trusts): subtotals were added to their parts`,
    done: always('the whole file was refused as a denominator and no figure rests on it'),
  },
  'small-cells': { found: (f) => `${f.rows} of ${f.all} cells are below 1 full-time equivalent; small cells were altered by the publisher to prevent disclosure`, done: always('cells were added up over nationality; sums of small bodies are less exact') },
  'no-share-of-year': { found: always('no count of all staff and managers of the same day exists'), done: always('there is no manager share of these years') },
  'empty-questions': { found: (f) => `questions ${f.questions} are empty`, done: always('they count as not asked') },
  'score-breaks': { found: (f) => `questions ${f.questions} begin, so the mean of all questions on immediate managers moves from ${f.before} to ${f.after} (the ${f.constant} constant questions reach ${f.afterConstant}): a break in the series`, done: always('a score of the constant questions is given beside it') },
  'question-reworded': { found: (f) => `the national mean of question ${f.question} moves by ${f.change} while the others move by at most ${f.others}, so it was probably reworded`, done: always('it was kept; compare its years with care') },
  'whole-percents': { found: (f) => `answer shares are whole percents that add to ${f.low} to ${f.high}`, done: always('each was divided by its sum where a mean is made') },
  'precision-differs': { found: (f) => `the median number of answers differs ${f.factor} times between years (${f.medians})`, done: always('every score carries the error of its own number of answers') },
  'cross-section': { found: (f) => `has one rating per provider and question, dated ${f.first} to ${f.last}: a cross-section, not a series`, done: always('no yearly figure was made from it') },
  'rated-twice': { found: (f) => `${f.rows} questions of a service have a second rating of another date`, done: always('both were kept; no figure rests on them') },
  'location-codes': { found: (f) => `${f.count} codes are ids of locations, not ODS codes`, done: always('their rows were left out') },
  'without-rating': { found: (f) => `${f.count} acute trusts of the provider list have no overall rating, mostly because they merged before`, done: always('they stay without a rating') },
  'predecessors-in-list': { found: (f) => `${f.count} acute trusts of the list have no managers in the last year: the list has predecessors and successors side by side`, done: always('each stands under its own code for the years that it has') },
  merger: { found: (f) => `${f.code} ${f.movement} while ${f.predecessors}: this looks like a merger`, done: always('the codes were not combined; do not read the jump as a change of management') },
  jump: { found: (f) => `managers of a trust jump by more than 40 percent and no body disappears that would explain it (${f.jumps})`, done: always('the values were kept and marked: a merger of services or another way of counting') },
  'manager-coding': { found: (f) => `beds per manager lie far from all other trusts (${f.values}): managers are coded differently there`, done: always('the values were kept and marked as coding, not truth') },
  'five-character-codes': { found: (f) => `${counted(f.count, 'organisation has a code that is', 'organisations have codes that are')} not of three characters`, done: always('codes were taken as they are') },
  'sites-among-trusts': { found: (f) => `${f.rows} rows are trusts and their sites; ${f.count} are trusts`, done: always('trusts are the codes of three characters that begin with R or T') },
  'closed-organisations': { found: (f) => `${counted(f.count, 'organisation is', 'organisations are')} closed`, done: always('the date of closing was kept') },
  'open-organisations-only': { found: always('lists open organisations only'), done: always('a code that is absent may have closed') },
  'part-types-and-totals': {
    found: (f) => `holds the parts ${shown(f.parts)} and a total row (C_999) beside its functions: adding all rows gives ${f.all} pathways, the functions of Part_2 alone ${f.functions}`,
    done: (f) => `only Part_2 with C_999 was counted: ${f.total} pathways, ${f.within} percent within 18 weeks`,
  },
  'extra-columns': { found: (f) => `has ${f.columns} columns, ${f.empty} of them empty, where the other months have ${f.expected}`, done: always('the empty columns were left out') },
  'header-differs': { found: (f) => `column "${shown(f.found)}" is called "${shown(f.expected)}" in other months`, done: always('it was taken for the same') },
  'total-row': { found: (f) => `row ${f.row} is the national total (${shown(f.label)})`, done: always('it was kept apart from the organisations') },
  'total-row-label': { found: (f) => `the total row is labelled "${shown(f.label)}" in place of "TOTAL"`, done: always('it was taken for the total row and kept apart') },
  'sums-differ-from-total-row': {
    found: (f) => `${counted(f.columns, 'column of the organisations does', 'columns of the organisations do')} not add up to the total row; the first is ${shown(f.column)} with ${f.sum}, where the total row says ${f.total}`,
    done: always('both were left as they are; no figure rests on this file'),
  },
  'snapshot-workforce': { found: (f) => `${f.column} is about ${f.ratio} times the true number of staff (${f.count} trusts, count of ${f.month})`, done: always('no workforce column of this file was used') },
  'snapshot-waiting': { found: (f) => `${f.column} is about ${f.ratio} times the true list (${f.count} trusts, RTT extract): parts and totals were added together`, done: always('no waiting column of this file was used') },
  'rows-not-trusts': { found: (f) => `${f.count} rows are not trusts`, done: always('they were left out') },
  'rate-is-fraction': { found: (f) => `${f.columns} are fractions while other rates are percents`, done: always('they were not mixed') },
  'respondents-floored': { found: (f) => `${f.rows} rows have exactly ${f.floor} in Respondents, the smallest value of the file, with fewer answers behind their rates`, done: always('the number of answers of each question counts, not Respondents') },
  'not-available-text': { found: (f) => `${f.cells} cells say NA`, done: always('they count as missing') },
  'mixed-scales': { found: (f) => `its columns are on different scales (${f.ranges})`, done: always('no two of them were compared') },
  'several-names': { found: (f) => `${counted(f.count, 'code has', 'codes have')} more than one name, such as "${shown(f.one)}" and "${shown(f.other)}"`, done: always('the name of the latest year was used') },
  'latest-month-used': { found: (f) => `has no September row (months used: ${f.months})`, done: always('the latest month of the year was used') },
  'parts-differ-from-total': { found: (f) => `the staff groups add up to ${f.parts} where the total row says ${f.total}`, done: always('the total row was used') },
  'other-clusters-left-out': { found: (f) => `${counted(f.count, 'organisation belongs', 'organisations belong')} to other clusters than Acute`, done: always('they were left out') },
}

/** Sentences that say codes and years within. */
const namesItself: ReadonlySet<FindingKind> = new Set(['merger', 'jump', 'manager-coding'])

const longestListInFull = 60
const shortList = 20

/**
 * One finding as one sentence: file, what was found, years, codes, what was done.
 * @param subject the finding
 * @returns text without a line end
 */
export function findingSentence(subject: Finding): string {
  return sentenceOf(subject)
}

/** Generic, so that the compiler sees that words and facts are of one kind. */
function sentenceOf<Kind extends FindingKind>(subject: FindingOf<Kind>): string {
  const { found, done }: Words<Readonly<FindingFacts[Kind]>> = words[subject.kind]
  const context = namesItself.has(subject.kind) ? '' : `${yearsText(subject.years)}${codesText(subject.codes)}`
  return printable(`${subject.file}: ${found(subject.facts)}${context}; ${done(subject.facts)}.`)
}

/** Codes as a sentence has them: all when 60 or fewer, else their number and the first 20. */
function codesText(codes: readonly string[]): string {
  if (codes.length === 0) return ''
  if (codes.length <= longestListInFull) return `: ${codes.map(shown).join(', ')}`
  return `: the first ${shortList} of ${codes.length} codes are ${codes.slice(0, shortList).map(shown).join(', ')}`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function yearsText(years: readonly number[]): string {
  return years.length === 0 ? '' : ` in ${spans(years).join(', ')}`
}

/** Years with runs drawn together: 2012 2013 2014 2016 gives 2012 to 2014, 2016. */
function spans(years: readonly number[]): readonly string[] {
  const runs: { first: number; last: number }[] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run !== undefined && year === run.last + 1) run.last = year
    else runs.push({ first: year, last: year })
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`))
}
