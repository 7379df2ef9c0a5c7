import type { CollectionConfig } from 'payload'
import { signedIn, trashOrAdmins } from '../access/rules.ts'
import { withChecklist } from '../checklist/with-checklist.ts'
import { withMerging } from '../merging/merged-into.ts'
import { copyAsDraft } from '../publications/copy-as-draft.ts'
import { appendDeletion, appendPublication } from '../publications/hooks.ts'
import { inDefaultLocale } from './in-default-locale.ts'
import { emptyWhenRestored } from './empty-when-restored.ts'

/** What every collection with a public record has: drafts, versions, trash, access, and its place in the log. */
export const recordCollection = (own: CollectionConfig): CollectionConfig =>
  publicRecord(withChecklist(withMerging(own)))

const publicRecord = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  access: {
    read: signedIn,
    readVersions: signedIn,
    create: signedIn,
    update: signedIn,
    delete: trashOrAdmins,
    ...config.access
  },
  trash: true,
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  hooks: {
    ...config.hooks,
    beforeChange: [emptyWhenRestored, ...(config.hooks?.beforeChange ?? [])],
    beforeOperation: [inDefaultLocale, ...(config.hooks?.beforeOperation ?? []), copyAsDraft],
    afterChange: [...(config.hooks?.afterChange ?? []), appendPublication],
    afterDelete: [...(config.hooks?.afterDelete ?? []), appendDeletion]
  }
})
