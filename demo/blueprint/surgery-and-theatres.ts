import type { UnitPlan } from './unit-plan.ts'

/** The surgical wards, the operating theatres and intensive care. */
export const surgeryAndTheatres: UnitPlan = {
  name: 'Surgery and theatres',
  staffing: 'division',
  parts: [
    {
      name: 'General and urgent surgery', staffing: 'clinical-directorate', field: 'general surgery',
      parts: [
        { name: 'Linnet ward', staffing: 'ward' },
        { name: 'Siskin ward', staffing: 'ward' },
        { name: 'Surgical assessment unit', staffing: 'ward' },
        { name: 'Endoscopy unit', staffing: 'clinic', field: 'endoscopy' },
        { name: 'General surgery doctors', staffing: 'medical-team', field: 'general surgery' },
      ],
    },
    {
      name: 'Bones, joints and injuries', staffing: 'clinical-directorate', field: 'orthopaedics',
      parts: [
        { name: 'Wagtail ward', staffing: 'ward' },
        { name: 'Aspen hip fracture ward', staffing: 'ward' },
        { name: 'Planned orthopaedic ward', staffing: 'ward' },
        { name: 'Fracture clinic', staffing: 'clinic', field: 'fractures' },
        { name: 'Orthopaedic doctors', staffing: 'medical-team', field: 'orthopaedics' },
      ],
    },
    {
      name: 'Urology and bowel surgery', staffing: 'clinical-directorate', field: 'urology',
      parts: [
        { name: 'Juniper ward', staffing: 'ward' },
        { name: 'Redstart ward', staffing: 'ward' },
        { name: 'Urology doctors', staffing: 'medical-team', field: 'urology' },
        { name: 'Bowel surgery doctors', staffing: 'medical-team', field: 'bowel surgery' },
      ],
    },
    {
      name: 'Head, neck and eyes', staffing: 'clinical-directorate', field: 'ophthalmology',
      parts: [
        { name: 'Dipper day ward', staffing: 'ward' },
        { name: 'Eye clinic', staffing: 'clinic', field: 'eye care' },
        { name: 'Eye doctors', staffing: 'medical-team', field: 'ophthalmology' },
      ],
    },
    {
      name: 'Theatres and day surgery', staffing: 'clinical-directorate', field: 'theatres',
      parts: [
        { name: 'Theatre team A', staffing: 'theatre-team', field: 'general theatres' },
        { name: 'Theatre team B', staffing: 'theatre-team', field: 'orthopaedic theatres' },
        { name: 'Theatre team C', staffing: 'theatre-team', field: 'specialist theatres' },
        { name: 'Urgent theatre team', staffing: 'theatre-team', field: 'urgent theatres' },
        { name: 'Recovery team', staffing: 'theatre-team', field: 'recovery' },
        { name: 'Day surgery unit', staffing: 'theatre-team', field: 'day surgery' },
        { name: 'Pre-operative assessment', staffing: 'clinic', field: 'assessment before surgery' },
        { name: 'Theatre doctors', staffing: 'medical-team', field: 'perioperative medicine' },
      ],
    },
    {
      name: 'Anaesthetics and critical care', staffing: 'clinical-directorate', field: 'critical care',
      parts: [
        { name: 'Intensive care unit', staffing: 'critical-care', field: 'intensive care' },
        { name: 'Critical care outreach', staffing: 'specialist-nurses', field: 'critical care outreach' },
        { name: 'Anaesthetic doctors', staffing: 'medical-team', field: 'anaesthetics' },
        { name: 'Intensive care doctors', staffing: 'medical-team', field: 'intensive care medicine' },
      ],
    },
  ],
}
