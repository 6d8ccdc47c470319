import type { HelpPlace } from './kinds.ts'

/** Where to turn when it is too much: danger first, then who listens at any time, then the nearest. Numbers and addresses as pages of those who run them, or of NHS bodies, gave them; check them before each release. */
export const help: readonly HelpPlace[] = [
  { name: 'Emergency services', what: 'When your life or somebody else’s is in danger now.', reach: '999', href: 'tel:999' },
  { name: 'Samaritans', what: 'For any trouble, at any time of day or night. You do not have to be in danger to ring.', reach: '116 123, free', href: 'tel:116123' },
  {
    name: 'NHS 111, option 2',
    what: 'For urgent help with your mental health in England and Wales, at any time. In Scotland ring 111 and ask. In Northern Ireland ask your GP, or ring 999 in danger.',
    reach: '111, then option 2',
    href: 'tel:111',
  },
  {
    name: 'Your line manager, or the person who supervises you',
    what: 'When there is more than fits into the week. Say which 2 things you cannot do, and ask which may wait.',
    reach: 'Speak to them in person or by phone, today.',
  },
  { name: 'Your mentor', what: 'For what you do not want to ask your manager.', reach: 'As you agreed between you.' },
  { name: 'Occupational health', what: 'When work makes you ill, or illness makes work hard. In many places you can refer yourself.', reach: 'Ask on your employer’s intranet, or in human resources (HR).' },
  {
    name: 'Your union or professional body',
    what: 'For pay, hours and contract. Also when you are asked to do what you think is not safe or not fair.',
    reach: 'Ask your workplace representative, or ring the number on your membership card.',
  },
  {
    name: 'Freedom to Speak Up Guardian',
    what: 'For a worry about safety, or about how people are treated, that you cannot raise elsewhere. It stays confidential unless somebody is in danger; the Guardian tells you first. Your employer’s intranet has the name (outside England: the speaking-up contact).',
    reach: 'National page on speaking up (NHS England)',
    href: 'https://www.england.nhs.uk/ourwork/freedom-to-speak-up/freedom-to-speak-up-development-and-support/',
  },
  {
    name: 'NHS Practitioner Health',
    what: 'Confidential treatment for doctors and dentists in England. Also for other NHS staff in England who cannot use local care in confidence. Its pages say who may use it.',
    reach: 'NHS Practitioner Health (www.practitionerhealth.nhs.uk)',
    href: 'https://www.practitionerhealth.nhs.uk/',
  },
]
