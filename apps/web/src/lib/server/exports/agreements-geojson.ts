import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Agreement } from '@detwin/content'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { AgreementRow } from './agreement-row.ts'
import { dataLicence } from './licence.ts'
import { lineBetween, type Position } from './line.ts'

/** What stands for an agreement on a map: its city abroad, or the line from there to the Chinese side. */
export type Drawn = 'points' | 'lines'

const perTurn = 500

/** Agreements as GeoJSON (RFC 7946). One whose places have no position on record is there without a geometry. */
export async function agreementsGeoJson(
  agreements: readonly Agreement[],
  rowOf: (agreement: Agreement) => AgreementRow,
  drawn: Drawn,
  snapshot: Snapshot
): Promise<string> {
  const features: string[] = []
  for (const [index, agreement] of agreements.entries()) {
    if (index > 0 && index % perTurn === 0) await nextTurn()
    features.push(
      JSON.stringify({
        type: 'Feature',
        id: agreement.id,
        geometry: geometryOf(agreement, drawn, snapshot),
        // What is not known is left out: in ten languages it would be most of the file.
        properties: Object.fromEntries(Object.entries(rowOf(agreement)).filter(([, value]) => value !== null))
      })
    )
  }
  const { name, url, credit } = dataLicence
  const head = { type: 'FeatureCollection', licence: name, licence_url: url, credit, updated_at: snapshot.updatedAt }
  return `${JSON.stringify(head).slice(0, -1)},"features":[${features.join(',\n')}]}\n`
}

function geometryOf({ city, chinaCity }: Agreement, drawn: Drawn, snapshot: Snapshot): object | null {
  const abroad = positionOf(city, snapshot)
  if (drawn === 'points') return abroad && { type: 'Point', coordinates: abroad }
  const china = positionOf(chinaCity, snapshot)
  return abroad && china && lineBetween(abroad, china)
}

function positionOf(id: string | null, snapshot: Snapshot): Position | null {
  const location = snapshot.get('city', id)?.location
  return location ? [location.longitude, location.latitude] : null
}
