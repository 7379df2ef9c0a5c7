import type { Agreement } from '@detwin/content'
import { type AgreementFilters, filterNames, readStrictly, type UnknownFilter } from '../filters/agreement-filters.ts'
import { matching } from '../filters/sift.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { problem } from './problem.ts'

export interface Asked {
  filters: AgreementFilters
  agreements: readonly Agreement[]
}

/**
 * Exactly the agreements of the list with the same filters; what is not understood is refused.
 * @param also what else may be asked, with its values
 */
export function asked(
  snapshot: Snapshot,
  search: URLSearchParams,
  also: Readonly<Record<string, readonly string[]>> = {}
): Asked | Response {
  const filters = readStrictly(search, snapshot, Object.keys(also))
  if ('unknown' in filters) return refusal(filters, Object.keys(also))
  for (const [name, allowed] of Object.entries(also)) {
    const [value = '', ...others] = search.getAll(name)
    const strange = value && !allowed.includes(value) ? value : others[0]
    if (strange !== undefined) return refusal({ unknown: { name, value: strange } }, Object.keys(also), allowed)
  }
  return { filters, agreements: matching(snapshot, filters).map(({ agreement }) => agreement) }
}

function refusal(
  { unknown: { name, value } }: UnknownFilter,
  also: readonly string[],
  allowed?: readonly string[]
): Response {
  const parameters = [...filterNames, ...also]
  return problem(
    400,
    'Unknown filter',
    parameters.some((each) => each === name)
      ? `“${value}” is no value of “${name}”, or a second one.`
      : `There is no filter “${name}”. There are: ${parameters.join(', ')}.`,
    { parameter: name, value, parameters, ...(allowed && { allowed }) }
  )
}
