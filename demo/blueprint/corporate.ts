import type { UnitPlan } from './unit-plan.ts'

/** What serves the whole trust. It has no director of its own: each part belongs to one on the board. */
export const corporate: UnitPlan = {
  name: 'Corporate services',
  staffing: 'none',
  parts: [
    {
      name: 'Finance', staffing: 'corporate-directorate', field: 'finance', line: 'finance',
      parts: [
        { name: 'Financial management', staffing: 'office-team', field: 'financial management', profession: 'administration' },
        { name: 'Accounts and payroll', staffing: 'office-team', field: 'accounts and payroll', profession: 'administration' },
        { name: 'Procurement', staffing: 'office-team', field: 'procurement', profession: 'administration' },
        { name: 'Costing and contracts', staffing: 'office-team', field: 'costing and contracts', profession: 'administration' },
      ],
    },
    {
      name: 'People', staffing: 'corporate-directorate', field: 'people', line: 'people',
      parts: [
        { name: 'Organisational development', staffing: 'organisational-development' },
        { name: 'Recruitment', staffing: 'office-team', field: 'recruitment', profession: 'administration' },
        { name: 'Workforce systems', staffing: 'office-team', field: 'workforce systems', profession: 'administration' },
        { name: 'Temporary staffing', staffing: 'temporary-staffing', field: 'temporary staffing' },
        { name: 'Learning and education', staffing: 'fellows-team', field: 'clinical education', profession: 'administration' },
        { name: 'Health and wellbeing at work', staffing: 'office-team', field: 'health at work', profession: 'nursing' },
      ],
    },
    {
      name: 'Estates and facilities', staffing: 'corporate-directorate', field: 'estates and facilities', line: 'finance',
      parts: [
        { name: 'Estates maintenance', staffing: 'estates-team', field: 'maintenance' },
        { name: 'Capital projects', staffing: 'office-team', field: 'capital projects', profession: 'estates' },
        { name: 'Domestic services east', staffing: 'facilities-team', field: 'domestic services' },
        { name: 'Domestic services west', staffing: 'facilities-team', field: 'domestic services' },
        { name: 'Catering', staffing: 'facilities-team', field: 'catering' },
        { name: 'Portering', staffing: 'facilities-team', field: 'portering' },
        { name: 'Linen, post and security', staffing: 'facilities-team', field: 'linen, post and security' },
      ],
    },
    {
      name: 'Nursing and quality', staffing: 'corporate-directorate', field: 'nursing and quality', line: 'nursing',
      parts: [
        { name: 'Infection prevention', staffing: 'office-team', field: 'infection prevention', profession: 'nursing' },
        { name: 'Safeguarding', staffing: 'office-team', field: 'safeguarding', profession: 'nursing' },
        { name: 'Quality and safety', staffing: 'office-team', field: 'quality and safety', profession: 'nursing' },
        { name: 'Chaplaincy', staffing: 'chaplaincy' },
      ],
    },
    {
      name: 'Medical office', staffing: 'corporate-directorate', field: 'medical affairs', line: 'medical',
      parts: [
        { name: 'Medical education', staffing: 'office-team', field: 'medical education', profession: 'administration' },
        { name: 'Medical staffing', staffing: 'office-team', field: 'medical staffing', profession: 'administration' },
        { name: 'Research and innovation', staffing: 'fellows-team', field: 'research and innovation', profession: 'administration' },
        { name: 'Clinical audit', staffing: 'office-team', field: 'clinical audit', profession: 'administration' },
      ],
    },
    {
      name: 'Strategy and digital', staffing: 'corporate-directorate', field: 'strategy and digital', line: 'digital',
      parts: [
        { name: 'Service desk and devices', staffing: 'office-team', field: 'service desk and devices', profession: 'administration' },
        { name: 'Clinical systems', staffing: 'fellows-team', field: 'clinical systems', profession: 'administration' },
        { name: 'Information and analysis', staffing: 'office-team', field: 'information and analysis', profession: 'administration' },
        { name: 'Transformation office', staffing: 'fellows-team', field: 'improvement', profession: 'administration' },
        { name: 'Planning and performance', staffing: 'office-team', field: 'planning and performance', profession: 'administration' },
        { name: 'Communications', staffing: 'office-team', field: 'communications', profession: 'administration' },
      ],
    },
    {
      name: 'Governance', staffing: 'corporate-directorate', field: 'governance', line: 'main',
      parts: [
        { name: 'Board office', staffing: 'office-team', field: 'board business', profession: 'administration' },
        { name: 'Internal audit', staffing: 'office-team', field: 'internal audit', profession: 'administration' },
        { name: 'Information governance', staffing: 'office-team', field: 'information governance', profession: 'administration' },
        { name: 'Complaints and legal services', staffing: 'office-team', field: 'complaints and legal services', profession: 'administration' },
      ],
    },
  ],
}
