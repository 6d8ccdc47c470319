import type { UnitPlan } from './unit-plan.ts'

/** Care at home and in community hospitals. */
export const community: UnitPlan = {
  name: 'Community services',
  staffing: 'service-division',
  parts: [
    {
      name: 'Community nursing', staffing: 'service-directorate', field: 'community nursing', profession: 'nursing',
      parts: [
        { name: 'Harbourside neighbourhood team', staffing: 'community-team' },
        { name: 'Market Street neighbourhood team', staffing: 'community-team' },
        { name: 'Upper Sollen neighbourhood team', staffing: 'community-team' },
        { name: 'Lower Sollen neighbourhood team', staffing: 'community-team' },
        { name: 'Northmere East neighbourhood team', staffing: 'community-team' },
        { name: 'Northmere West neighbourhood team', staffing: 'community-team' },
        { name: 'Evening and night nursing', staffing: 'community-team' },
      ],
    },
    {
      name: 'Community hospitals', staffing: 'service-directorate', field: 'community hospitals', profession: 'nursing',
      parts: [
        { name: 'Primrose ward', staffing: 'ward' },
        { name: 'Orchard ward', staffing: 'ward' },
        { name: 'Millstream ward', staffing: 'ward' },
        { name: 'Urgent treatment centre', staffing: 'emergency-team', field: 'urgent treatment' },
      ],
    },
    {
      name: 'Community therapies', staffing: 'service-directorate', field: 'community therapies', profession: 'allied-health',
      parts: [
        { name: 'Rehabilitation at home north', staffing: 'therapy-team', field: 'rehabilitation at home' },
        { name: 'Rehabilitation at home south', staffing: 'therapy-team', field: 'rehabilitation at home' },
        { name: 'Joint and muscle service', staffing: 'therapy-team', field: 'joint and muscle physiotherapy' },
        { name: 'Podiatry', staffing: 'therapy-team', field: 'podiatry' },
      ],
    },
    {
      name: "Children's community services", staffing: 'service-directorate', field: "children's community services", profession: 'nursing',
      parts: [
        { name: 'Health visiting north', staffing: 'specialist-nurses', field: 'health visiting' },
        { name: 'Health visiting south', staffing: 'specialist-nurses', field: 'health visiting' },
        { name: 'School nursing', staffing: 'specialist-nurses', field: 'school nursing' },
        { name: "Children's therapies", staffing: 'therapy-team', field: "children's therapies" },
      ],
    },
    {
      name: 'Specialist community services', staffing: 'service-directorate', field: 'specialist community services', profession: 'nursing',
      parts: [
        { name: 'Heart failure and lung nurses', staffing: 'specialist-nurses', field: 'heart failure' },
        { name: 'Diabetes nurses', staffing: 'specialist-nurses', field: 'diabetes' },
        { name: 'Palliative care nurses', staffing: 'specialist-nurses', field: 'palliative care' },
        { name: 'Talking therapies', staffing: 'psychology-team', field: 'talking therapies' },
        { name: 'Community dental service', staffing: 'dental-service' },
      ],
    },
  ],
}
