const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** When on a week an hour is. @example dayAndTime(38): 'Tuesday 2pm' */
export function dayAndTime(hour: number): string {
  return `${dayNames[Math.floor(hour / 24) % 7] ?? ''} ${timeOfDay(Math.floor(hour % 24))}`
}

/** Noon and midnight by their names, as in the NHS style. */
function timeOfDay(hour: number): string {
  if (hour === 0) return 'midnight'
  if (hour === 12) return 'midday'
  return hour < 12 ? `${hour}am` : `${hour - 12}pm`
}

/** A length of time, rounded as people say it. @example hoursText(6.2): '6 hours' */
export function hoursText(hours: number): string {
  const whole = Math.round(hours)
  if (whole < 1) return 'less than an hour'
  return whole === 1 ? '1 hour' : `${whole} hours`
}

/** Hours of a plan, to the half hour. @example '3.5 hours' */
export function planHours(hours: number): string {
  const rounded = Math.round(hours * 10) / 10
  return rounded === 1 ? '1 hour' : `${rounded} hours`
}
