import { siteId } from '@detwin/content'
import type { GeneratePreviewURL, RootLivePreviewConfig } from 'payload'
import { panelEnd, previewAddress } from './address.ts'
import { previewedCollections, previewedType } from './previewed.ts'

/** The address of the panel for one record; null for what has no page, and for a record that was never saved. */
async function panelAddress(slug: string | undefined, id: unknown, locale: unknown): Promise<string | null> {
  const type = previewedType(slug)
  const record = type === 'site' ? siteId : id
  return type && typeof record === 'string' ? previewAddress(type, record, locale, panelEnd()) : null
}

/** Payload's live preview: the real page of the site beside the form. */
export const livePreview: RootLivePreviewConfig = {
  collections: [...previewedCollections],
  globals: ['site'],
  breakpoints: [
    { name: 'phone', label: '390 · phone 手機', width: 390, height: 844 },
    { name: 'desk', label: '1280 · desktop 桌面', width: 1280, height: 800 }
  ],
  url: ({ collectionConfig, globalConfig, data, locale }) =>
    panelAddress(collectionConfig?.slug ?? globalConfig?.slug, data.id, locale.code)
}

/** Payload's preview button: the same page in a tab of its own. */
export const previewButton =
  (slug: string): GeneratePreviewURL =>
  ({ id }, { locale }) =>
    panelAddress(slug, id, locale)
