/** One line of the table. */
export interface Measure {
  what: string
  measured: string
  /** What issue 2 asks for; without one the line is there to explain another. */
  goal?: string
  met?: boolean
  /** The numbers behind the words, with their units in their names. */
  numbers: Record<string, unknown>
}

/** Measures of one subject, and what else the machine did while they were taken. */
export interface Part {
  name: string
  measures: Measure[]
}
