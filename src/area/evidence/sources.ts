import type { Source } from '../../platform/design/index.ts'

/** Works that pages lean on, each once. `note` says what of it was read and what to mind. */
export const sources = {
  article: { title: 'Bouttell, article on leadership and management in the NHS, 10 January 2026', note: 'its lists were lost in the copy we have' },
  leech2019: { title: 'Leech, National Health Executive, November/December 2019', note: 'the article’s own source for several passages' },
  stanley2006: { title: 'Stanley, Role conflict: leaders and managers, Nursing Management, 2006' },
  kotter: { title: 'Kotter, on what leaders really do', note: 'as quoted in the article’s sources' },
  vroomYetton1973: { title: 'Vroom and Yetton, Leadership and Decision-Making, 1973', note: 'the book itself was not at hand; rules as published in later texts' },
  vroomJago1988: { title: 'Vroom and Jago, The New Leadership, 1988', note: 'the book itself was not at hand; tree as published in textbooks' },
  schermerhorn2000: { title: 'Schermerhorn, Hunt and Osborn, Organizational Behavior, 7th edition, 2000, pages 363 to 364', note: 'as reported; the book was not at hand' },
  crisisTeams2021: { title: 'Study of 72 crisis teams, Small Group Research', href: 'https://doi.org/10.1177/10464964221087952', note: 'abstract read' },
  yun2005: { title: 'Yun, Faraj and Sims, Journal of Applied Psychology 90:1288, 2005', note: 'abstract read; a later neonatal study found no support' },
  thompson2009: { title: 'Thompson and Vecchio, 2009, 357 staff and 80 supervisors', note: 'situational leadership theory is poorly supported' },
  croft2015: { title: 'Croft, Currie and Lockett, 2015, 32 NHS nurse managers', href: 'https://doi.org/10.1177/0170840614556915' },
  harvey2014: { title: 'Harvey, Health Services and Delivery Research, 2014, 91 interviews', note: 'hsdr02110' },
  mcgivern: { title: 'Study of “incidental” and “willing” hybrids among NHS doctors who manage, Public Administration', note: 'padm.12119; abstract read' },
  cmi2023: { title: 'Chartered Management Institute and YouGov, 2023, more than 4,500 people', note: '82% entered management untrained; all sectors, not only health' },
  townsend2012: { title: 'Townsend, 2012', note: 'clinical nurses who became managers' },
  jan1998: { title: 'Study of charge nurses, Journal of Advanced Nursing, 1998' },
  kerridge2013: { title: 'Kerridge, Nursing Times 109:9, 2013' },
  francis2013: { title: 'Francis report, 2013, recommendation 195', note: 'accepted in principle by government; not made compulsory' },
  rcnSupervisory: { title: 'RCN research on supervisory ward sisters', note: 'secondary reports read' },
  rcnWales2024: { title: 'RCN Wales, Nursing Standard, January 2024', note: 'pressure takes ward managers back into the numbers' },
  bmaJobPlanning: { title: 'BMA guidance on consultant job planning', note: 'a programmed activity (PA) is 4 hours, 3 in premium time' },
  actingUpScotland: { title: 'PCS(AFC)2006/02, NHS Scotland, on temporary movement to a higher band' },
  nhsbsaKa28938: { title: 'NHS Business Services Authority, article KA-28938, on increments when acting up' },
  confederation2022: { title: 'NHS Confederation (Kirkpatrick and Malby), 24 January 2022', href: 'https://www.nhsconfed.org/long-reads/nhs-overmanaged', note: 'counts exclude clinicians who manage' },
  confederationContribution: { title: 'NHS Confederation, What do NHS managers contribute?', href: 'https://www.nhsconfed.org/long-reads/what-do-nhs-managers-contribute' },
  veronesi2019: { title: 'Veronesi, Kirkpatrick and Altanlar, Journal of Public Administration Research and Theory, 2019', href: 'https://doi.org/10.1093/jopart/muy072', note: 'an association over time, no experiment' },
  asaria2022: { title: 'Asaria, McGuire and Street, Fiscal Studies, 2022', note: '129 acute trusts; abstract read' },
  worldManagementSurvey: { title: 'World Management Survey, hospitals', note: 'secondary reports read' },
  smither2005: { title: 'Smither and others, 2005, 24 longitudinal studies', note: 'improvement after feedback is generally small' },
  messenger2022: { title: 'Messenger review of health and social care leadership, 8 June 2022' },
  frameworkBoard2025: { title: 'NHS England Board paper, 23 September 2025', href: 'https://www.england.nhs.uk/long-read/management-and-leadership-development/' },
  academyProgrammes: { title: 'NHS Leadership Academy, programmes', href: 'https://www.leadershipacademy.nhs.uk/programmes/', note: 'dated copies; check before you apply' },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources
