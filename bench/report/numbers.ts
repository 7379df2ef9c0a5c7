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
  p99: number
  max: number
  all: number[]
}

/** Milliseconds, whole ones unless told. */
export const spreadOf = (values: readonly number[], digits = 0): Spread => ({
  p50: round(median(values), digits),
  p95: round(percentile(values, 95), digits),
  p99: round(percentile(values, 99), digits),
  max: round(Math.max(...values), digits),
  all: values.map((value) => round(value, digits))
})

export const spread = ({ p50, p95, max }: Spread): string => `p50 ${p50} ms · p95 ${p95} ms · max ${max} ms`

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

export const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en')}/s`
