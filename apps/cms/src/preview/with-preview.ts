import type { CollectionConfig } from 'payload'
import { linkEndpoint } from './link-endpoint.ts'
import { previewButton } from './panel.ts'
import { previewedType } from './previewed.ts'

/** The button that makes links for reviewers, above the form. */
export const reviewersLink = '/admin/reviewers-link/reviewers-link.tsx#ReviewersLink'

/** Gives a collection whose records have a page the preview button and the links for reviewers. */
export function withPreview(config: CollectionConfig): CollectionConfig {
  if (!previewedType(config.slug)) return config
  const { endpoints, admin } = config
  const { components } = admin ?? {}
  const controls = [...(components?.edit?.beforeDocumentControls ?? []), reviewersLink]
  return {
    ...config,
    endpoints: [...(endpoints || []), linkEndpoint(config.slug)],
    admin: {
      ...admin,
      preview: previewButton(config.slug),
      components: { ...components, edit: { ...components?.edit, beforeDocumentControls: controls } }
    }
  }
}
