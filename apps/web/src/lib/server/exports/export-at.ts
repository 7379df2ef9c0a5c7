import { open } from '../answers/open.ts'
import { filterNames, readStrictly, type UnknownFilter } from '../filters/agreement-filters.ts'
import { matching } from '../filters/sift.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { agreementRows } from './agreement-row.ts'
import { agreementsCsv } from './agreements-csv.ts'
import { agreementsGeoJson, type Drawn } from './agreements-geojson.ts'
import { dataLicence } from './licence.ts'
import { problem } from './problem.ts'

interface Where {
  snapshot: Snapshot
  siteUrl: string
  search: URLSearchParams
}

/** Exactly the agreements of the list with the same filters, as a table; `bom=true` begins it with a byte order mark. */
export async function csvExport({ snapshot, siteUrl, search }: Where): Promise<Response> {
  const filters = readStrictly(search, snapshot, ['bom'])
  if ('unknown' in filters) return refusal(filters, ['bom'])
  const bom = search.get('bom') || 'false'
  if (bom !== 'true' && bom !== 'false') return refusal({ unknown: { name: 'bom', value: bom } }, ['bom'])
  const agreements = matching(snapshot, filters).map(({ agreement }) => agreement)
  const body = await agreementsCsv(agreements, agreementRows(snapshot, siteUrl), bom === 'true')
  return download(body, 'text/csv; charset=utf-8', 'agreements.csv', snapshot)
}

/** The same as GeoJSON. */
export async function geoJsonExport({ snapshot, siteUrl, search }: Where, drawn: Drawn): Promise<Response> {
  const filters = readStrictly(search, snapshot)
  if ('unknown' in filters) return refusal(filters, [])
  const agreements = matching(snapshot, filters).map(({ agreement }) => agreement)
  const body = await agreementsGeoJson(agreements, agreementRows(snapshot, siteUrl), drawn, snapshot)
  const name = drawn === 'points' ? 'agreements.geojson' : 'agreements-lines.geojson'
  return download(body, 'application/geo+json', name, snapshot)
}

/** A file is named after the day of what it holds. */
function download(body: string, type: string, name: string, { updatedAt }: Snapshot): Response {
  const filename = updatedAt ? name.replace('.', `-${updatedAt.slice(0, 10)}.`) : name
  return new Response(body, {
    headers: {
      ...open,
      'access-control-expose-headers': 'Link, Content-Disposition',
      'content-type': type,
      'content-disposition': `attachment; filename="${filename}"`,
      link: `<${dataLicence.url}>; rel="license"`
    }
  })
}

const refusal = ({ unknown: { name, value } }: UnknownFilter, also: readonly string[]): Response => {
  const parameters = [...filterNames, ...also]
  return problem(
    400,
    'Unknown filter',
    parameters.some((each) => each === name)
      ? `“${value}” is no value of “${name}”, or a second one.`
      : `There is no filter “${name}”. There are: ${parameters.join(', ')}.`,
    { parameter: name, value, parameters }
  )
}
