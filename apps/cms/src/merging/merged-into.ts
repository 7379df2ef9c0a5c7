import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionConfig, TextField } from 'payload'
import { nobodyField } from '../access/rules.ts'
import { label } from '../admin/labels.ts'
import { publish } from '../publications/publish.ts'
import { publicType } from '../publications/record-types.ts'
import { savedBeside } from '../translations/working-record.ts'
import { mergeEndpoints } from './endpoints.ts'
import { isMergeable } from './mergeable.ts'

/** Id of the record this one was merged into. Set while it lies in the trash because of that. */
const mergedIntoField: TextField = {
  name: 'mergedInto',
  type: 'text',
  index: true,
  label: label('Merged into', '已合併至'),
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true }
}

/** Hook: only a merge sets it; a record that comes back from the trash is one of its own again. */
const keepMergedInto: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isBack = Boolean(originalDoc?.deletedAt) && data.deletedAt === null
  return { ...data, mergedInto: isBack ? null : (originalDoc?.mergedInto ?? null) }
}

/** Hook: then its addresses lead to it again, and no longer to the record it was merged into. */
const takeAddressesBack: CollectionAfterChangeHook = async ({ doc, previousDoc, collection, req }) => {
  let kept: unknown = doc.mergedInto ? undefined : previousDoc?.mergedInto
  // That one may have been merged into a third meanwhile; each remembers the addresses.
  while (typeof kept === 'string' && isMergeable(collection.slug)) {
    await publish(req, publicType(collection.slug), kept)
    kept = (await savedBeside(req, collection.slug, kept))?.mergedInto
  }
  return doc
}

/** Gives a collection the way to merge two of its records; those that cannot be the same twice stay as they are. */
export const withMerging = (config: CollectionConfig): CollectionConfig =>
  isMergeable(config.slug) ? mergeableCollection(config) : config

const mergeableCollection = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  fields: [
    ...config.fields,
    mergedIntoField,
    {
      name: 'merging',
      type: 'ui',
      label: label('Merge', '合併'),
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/admin/merging.tsx#Merging' }
      }
    }
  ],
  endpoints: [...(config.endpoints || []), ...mergeEndpoints(config.slug)],
  hooks: {
    ...config.hooks,
    beforeChange: [keepMergedInto, ...(config.hooks?.beforeChange ?? [])],
    afterChange: [...(config.hooks?.afterChange ?? []), takeAddressesBack]
  }
})
