/** What adds up in a week. */
export class WeekTally {
  falls = 0
  fallsWithInjury = 0
  medicineHarms = 0
  noticedLate = 0
  gotWorse = 0
  bedDays = 0
  bedHoursTaken = 0
  bedHours = 0
  came = 0
  admitted = 0
  left = 0
  wentElsewhere = 0
  postponed = 0
  /** Patients of a neighbouring ward of one's own directorate who were taken, and own ones whom a neighbour took. */
  takenIn = 0
  movedOut = 0
  waitingHours = 0
  longestWait = 0
  fitHours = 0
  stayHours = 0
  careNeeded = 0
  careLost = 0
  load = 0
  hours = 0
  shiftsPlanned = 0
  shiftsShort = 0
  extraShifts = 0
  agencyShifts = 0
  redFlags = 0
  sickDays = 0
  postDays = 0
  vacantDays = 0
  leavers = 0
  spent = 0
  planned = 0
  extraHours = 0
  undoneHours = 0
  pulledHours = 0
}
