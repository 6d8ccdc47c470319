import { type Basis, allParameters } from '../src/engine/ward/parameters/index.ts'

const basisWords: Readonly<Record<Basis['kind'], string>> = { source: 'source', assumption: 'ours', calibrated: 'set to agree with' }

/** The page of every number of the ward model, made from the numbers themselves. */
export function wardParametersDocument(): string {
  const groups = [...new Set(allParameters().map(({ path }) => groupOf(path)))]
  return `${[
    '# Every number of the simulated ward',
    '',
    'Written by `bin/run scripts/ward-parameters.ts` from `src/engine/ward/parameters/`; a test fails when it is out of date. What the numbers do: [how the ward works](../ward-model.md).',
    '',
    '*Source*: a published figure. *Set to agree with*: chosen so that the balanced way in the average ward comes to a published figure. *Ours*: an assumption. The range is where conclusions are tried.',
    'What stands beside a number of ours is why we chose it, and no evidence for it. A study that is named there is about a direction or a structure, and not about the number.',
    ...groups.flatMap((group) => ['', `## ${headings[group] ?? group}`, '', '| number | value | range | what it is | where from |', '| --- | --- | --- | --- | --- |', ...rowsOf(group)]),
  ].join('\n')}\n`
}

const headings: Readonly<Record<string, string>> = {
  patients: 'Patients', care: 'Care', harm: 'Harm', flow: 'Beds and going home', staff: 'People', mood: 'Morale, trust and speaking up', roster: 'Roster', processes: 'Processes and what hours keep up',
  manager: 'You', money: 'Money', style: 'Situations and ways of leading',
}

function rowsOf(group: string): readonly string[] {
  return allParameters().filter(({ path }) => groupOf(path) === group).map(({ path, parameter: { value, low, high, unit, basis } }) =>
    `| \`${path}\` | ${value} | ${low} to ${high} | ${unit} | ${basisWords[basis.kind]}: ${textOf(basis)} |`)
}

function textOf(basis: Basis): string {
  switch (basis.kind) {
    case 'source':
      return basis.source
    case 'assumption':
      return ownReason(basis.why)
    case 'calibrated':
      return basis.to
  }
}

/** The reason without the word that the column says already. */
function ownReason(why: string): string {
  const reason = why.replace(/^ours(?:[:;] )?/u, '').replace(/; (?:the )?size (?:is )?ours$/u, '')
  return reason === '' ? 'we know no figure' : reason
}

function groupOf(path: string): string {
  return path.split('.')[0] ?? ''
}
