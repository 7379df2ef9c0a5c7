import { newestDump } from '#lib/server/dumps/newest.ts'
import { shelfOf } from '#lib/server/dumps/make.ts'
import { datasetData } from '#lib/server/head/dataset-data.ts'
import { snapshots } from '#lib/server/snapshot/running.ts'
import type { PageServerLoad } from './$types'
import { dataView } from './data-view.ts'

export const load: PageServerLoad = async ({ params: { locale }, locals: { snapshot, siteUrl } }) => {
  const { settings } = await snapshots()
  const dump = await newestDump(shelfOf(settings))
  return { ...dataView(dump, locale), structured: datasetData(dump, { snapshot, locale, siteUrl }) }
}
