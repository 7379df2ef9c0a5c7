import type { CollectionConfig } from 'payload'
import { signedIn, trashOrAdmins } from '../access/rules.ts'
import { copyAsDraft } from '../publications/copy-as-draft.ts'
import { refuseStale } from '../editing/refuse-stale.ts'
import { savedByField } from '../editing/saved-by-field.ts'
import { appendDeletion, appendPublication } from '../publications/hooks.ts'
import { withUndo } from '../undo/with-undo.ts'
import { inDefaultLocale } from './in-default-locale.ts'

/** What every collection with a public record has: drafts, versions, trash, access, and its place in the log. */
export const recordCollection = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  admin: withUndo(config.admin),
  access: {
    read: signedIn,
    readVersions: signedIn,
    create: signedIn,
    update: signedIn,
    delete: trashOrAdmins,
    ...config.access
  },
  fields: [...config.fields, savedByField],
  trash: true,
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  hooks: {
    ...config.hooks,
    beforeOperation: [inDefaultLocale, refuseStale, ...(config.hooks?.beforeOperation ?? []), copyAsDraft],
    afterChange: [...(config.hooks?.afterChange ?? []), appendPublication],
    afterDelete: [...(config.hooks?.afterDelete ?? []), appendDeletion]
  }
})
