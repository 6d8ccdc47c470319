import type { AspectContrast } from './kinds.ts'

/** The six aspects, in the order of the vocabulary. The examples are invented, and ordinary on purpose. */
export const aspectContrasts: readonly AspectContrast[] = [
  {
    aspect: 'focus',
    management: 'Systems and processes: who does what, when, and with what.',
    leadership: 'People and direction: where we want to go, and who comes along.',
    examples: {
      nursing: {
        management: 'At the morning huddle she settled who held the keys, who covered breaks, and which bay needed a second nurse.',
        leadership: 'At handover she asked 3 colleagues what a good day would look like for a patient with dementia.',
      },
      medicine: {
        management: 'He divided the ward round list, so that a named doctor wrote each discharge letter before noon.',
        leadership: 'Over coffee she asked the resident doctors what would make a night on this unit worth learning from.',
      },
      therapies: {
        management: 'She set up one referral form and read it twice a day, so that no stroke patient waited overnight.',
        leadership: 'He brought the hand therapists together to say what they wanted their patients to remember the service for.',
      },
      operations: {
        management: 'She moved the porters’ start by 30 minutes, so that theatre had its first patient at 8:30am.',
        leadership: 'He sat booking clerks and clinic nurses in one room and asked what patients should say about coming here.',
      },
    },
  },
  {
    aspect: 'orientation',
    management: 'Today: the care that is running now.',
    leadership: 'Tomorrow: what this care could become.',
    examples: {
      nursing: {
        management: 'At 7:15am he redrew the shift, because 2 colleagues were ill and 4 patients were going to theatre.',
        leadership: 'She and 2 community nurses sketched how wound care could work once half of it is done in clinics.',
      },
      medicine: {
        management: 'She gave 2 of her clinic slots to urgent referrals that morning, so that nobody waited past Friday.',
        leadership: 'He showed the practice how many patients live with frailty, and asked what they will need in 3 years.',
      },
      therapies: {
        management: 'With one physiotherapist away, she chose the six patients who had to be seen before they could go home.',
        leadership: 'He wrote one page on what speech therapy by video could mean for families far from the hospital.',
      },
      operations: {
        management: 'He set expected admissions against free beds 3 times a day, and rang the wards when they no longer matched.',
        leadership: 'She asked the ambulance service and 2 practices to think about next winter with her, while it was still May.',
      },
    },
  },
  {
    aspect: 'question',
    management: 'How do we do this safely and efficiently?',
    leadership: 'Why do we do this, and should we change it?',
    examples: {
      nursing: {
        management: 'She timed the medicines round, saw that looking for keys took 20 minutes, and had a second set signed out.',
        leadership: 'He asked why every patient is woken at 6am for observations, and whether all of them need it.',
      },
      medicine: {
        management: 'He followed a blood sample from ward to laboratory and took out the step where it lay for an hour.',
        leadership: 'She asked the clinic meeting why stable patients come back every 6 months, and what it does for them.',
      },
      therapies: {
        management: 'He grouped home visits by street, so that 2 more patients could be seen in the same day.',
        leadership: 'She asked why patients wait for a therapist before anyone helps them out of bed.',
      },
      operations: {
        management: 'With those who do it, she went through the time between 2 operations and agreed who starts which step when.',
        leadership: 'He asked why letters still go by post to patients who have twice asked for a text message.',
      },
    },
  },
  {
    aspect: 'risk',
    management: 'Fewer errors and less variation.',
    leadership: 'Room to try something new, with the risk thought through.',
    examples: {
      nursing: {
        management: 'After 2 near misses with insulin he brought in a second check, and read the charts himself every Friday.',
        leadership: 'She told the night team that a quiet hour was worth a try, even if it came to nothing.',
      },
      medicine: {
        management: 'She put the sepsis checks on the admission form and read 10 sets of notes a week for gaps.',
        leadership: 'For one condition he made room for discharge by nurses, and agreed with the nurses who answers for what.',
      },
      therapies: {
        management: 'She had every hoist inspected, took 2 out of use, and wrote down who had been told.',
        leadership: 'When a first group session went badly, he thanked the team for trying and asked what to change.',
      },
      operations: {
        management: 'He found that one fridge alarm rang where nobody sits at night, and had it moved to the switchboard.',
        leadership: 'She asked the board for evening scans on one scanner first, and said openly what could go wrong.',
      },
    },
  },
  {
    aspect: 'authority',
    management: 'From the post: what your job lets you decide.',
    leadership: 'From the person: why others choose to follow.',
    examples: {
      nursing: {
        management: 'As nurse in charge she moved a colleague to the busier bay, as her post allows.',
        leadership: 'A healthcare assistant, whose post gives her no say over others, got the bay to sit patients up for lunch.',
      },
      medicine: {
        management: 'As clinical director he said no to the extra list, because the decision and its cost are his.',
        leadership: 'A registrar got 2 departments to agree what happens to patients with chest pain, because both trusted her.',
      },
      therapies: {
        management: 'As head of the team he approved the leave, within the limit that is written in his role.',
        leadership: 'The surgeons asked an occupational therapist to chair the hip fracture meeting, though she holds no post there.',
      },
      operations: {
        management: 'She signed for temporary cover up to her limit, and asked her director for the rest before the shift began.',
        leadership: 'He had no say over pharmacy, so he went there, listened, and came back with a plan that both wanted.',
      },
    },
  },
  {
    aspect: 'success',
    management: 'Standards are met.',
    leadership: 'Something is better, and it lasts.',
    examples: {
      nursing: {
        management: 'Of 28 risk assessments, 26 were done within 6 hours, and she knew why the other two were late.',
        leadership: 'Three months on, families still have their 10 minutes with the nurse in charge each afternoon, where the patient agrees.',
      },
      medicine: {
        management: 'His clinic began on time, each letter left within 2 days, and the waiting list did not grow.',
        leadership: 'A year after the change, patients with heart failure ring their own nurse and seldom come to A&E.',
      },
      therapies: {
        management: 'Each new referral had a first call within 5 days, as agreed, and the record showed it.',
        leadership: 'Patients now set the first goal themselves, and no one on the team remembers doing it another way.',
      },
      operations: {
        management: 'Last month’s scans were reported within the standard and within budget, and he could show how.',
        leadership: 'Porters and theatre still plan the day together, 6 months after the project ended.',
      },
    },
  },
]
