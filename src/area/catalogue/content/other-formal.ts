import { stages } from '../../../kernel/workforce.ts'
import type { CatalogueEntry, EntryKind, TitleName } from '../rules/entry.ts'
import { shippedEntry } from './shipped-entry.ts'

/** Kinds of formal learning that we know by name only: everything else is not known until an organisation writes it down. */
export const otherFormal: readonly CatalogueEntry[] = [
  byName('fmlm-courses', 'professional-body-course', 'Courses of the Faculty of Medical Leadership and Management (FMLM)', 'Doctors and others who manage and lead, by its name.', 'both', 'The name says leadership and management.'),
  byName('rcn-courses', 'professional-body-course', 'Courses of the Royal College of Nursing (RCN)', 'Nurses, by its name.', 'neither', 'The name says neither.'),
  byName('fnf-courses', 'professional-body-course', 'Courses of the Florence Nightingale Foundation (FNF)', 'Nurses and midwives, as far as we know.', 'neither', 'The name says neither.'),
  byName('cmi-courses', 'professional-body-course', 'Courses of the Chartered Management Institute (CMI)', 'Managers of every trade.', 'management', 'The name says management.'),
  byName('management-apprenticeship', 'apprenticeship', 'An apprenticeship in management or leadership', 'People in a post whose employer agrees.', 'both', 'There are such with either word in the title.'),
  byName('masters-degree', 'degree', 'A master’s degree in management or leadership', 'People who can study beside work for years.', 'both', 'There are such with either word in the title.'),
]

function byName(id: string, kind: EntryKind, title: string, audience: string, titleNames: TitleName, titleWhy: string): CatalogueEntry {
  return shippedEntry({
    id,
    kind,
    title,
    about: 'Known to us by name only. Add the one that you mean, with its hours, cost and content.',
    audience,
    stages,
    time: { hours: null, monthlyHours: null, months: null, isInOneDay: false, basis: 'source' },
    cost: { kind: 'not-known' },
    award: { kind: 'not-known' },
    titleNames,
    titleWhy,
    content: { kind: 'not-known', why: 'We have read nothing of what is in it.' },
    builds: [],
    proof: 'Not known. Ask what you will have at the end.',
    mind: 'Not one offer but many: read the offer itself. Named in our reconstruction of a list of the article.',
  })
}
