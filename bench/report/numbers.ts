/** The value that this share of the values does not exceed: `percentile(times, 95)`. */
function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 50)

export const round = (value: number, digits = 0): number => Number(value.toFixed(digits))

export interface Spread {
  p50: number
  p95: number
  max: number
  all: number[]
}

/** Milliseconds, whole ones. */
export const spreadOf = (values: readonly number[]): Spread => ({
  p50: round(median(values)),
  p95: round(percentile(values, 95)),
  max: round(Math.max(...values)),
  all: values.map((value) => round(value))
})

export const spread = ({ p50, p95, max }: Spread): string => `p50 ${p50} ms · p95 ${p95} ms · max ${max} ms`

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

export const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en')}/s`
