import type { Measure, Part } from './measure.ts'

const verdict = ({ met }: Measure): string => (met === undefined ? ' ' : met ? '✔' : '✘')

/** The measures as text: what, goal, measured, and whether one is within the other. */
export function table(parts: readonly Part[]): string {
  const measures = parts.flatMap(({ measures }) => measures)
  const what = Math.max(...measures.map((measure) => measure.what.length))
  const goal = Math.max(4, ...measures.map((measure) => measure.goal?.length ?? 0))
  const line = (mark: string, ...[a, b, c]: [string, string, string]): string =>
    `${mark} ${a.padEnd(what)}  ${b.padEnd(goal)}  ${c}`
  return [
    line(' ', '', 'goal', 'measured'),
    ...parts.flatMap(({ name, measures }) => [
      '',
      `  ${name}`,
      ...measures.map((measure) => line(verdict(measure), measure.what, measure.goal ?? '', measure.measured))
    ])
  ].join('\n')
}
