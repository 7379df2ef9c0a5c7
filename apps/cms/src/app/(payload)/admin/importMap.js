import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UndoLastPublication as UndoLastPublication_7057c7abe59e5ebda88c3c48f4224741 } from '../../../undo/undo-last-publication.tsx'
import { EventRowLabel as EventRowLabel_3b8cd7e9f949a225999a4793d20a4bf0 } from '../../../admin/event-row-label.tsx'
import { UndoThisPublication as UndoThisPublication_d7beef56fbf9bb023b76a13b362355dc } from '../../../undo/undo-this-publication.tsx'
import { ByWhomCell as ByWhomCell_80720b11aab1abe9debe534178f531b1 } from '../../../undo/by-whom.tsx'
import { ByWhomField as ByWhomField_80720b11aab1abe9debe534178f531b1 } from '../../../undo/by-whom.tsx'
import { RevertLink as RevertLink_d87eaab8c0765571f9173673bb669b7b } from '../../../undo/revert-link.tsx'
import { ReleaseSummary as ReleaseSummary_ec4bedf01d1778a600cb844670ac62f4 } from '../../../releases/release-summary.tsx'
import { ReleaseTimeCell as ReleaseTimeCell_1a981dda1af2104a3f5ff6e4e2efed37 } from '../../../releases/release-time.tsx'
import { ReleaseStateCell as ReleaseStateCell_492a92cfaa491091fd651559e66c133c } from '../../../releases/release-state.tsx'
import { ReleaseButtons as ReleaseButtons_84bac3a46f4b225d7ea9c0154ce09b77 } from '../../../releases/release-buttons.tsx'
import { Icon as Icon_02bd9319176dbb505353a8f34e01f1f1 } from '../../../admin/mark.tsx'
import { Logo as Logo_02bd9319176dbb505353a8f34e01f1f1 } from '../../../admin/mark.tsx'
import { LanguageAfterSignIn as LanguageAfterSignIn_f7eae722ee675a49ed0c96e32a3e7ae7 } from '../../../admin/language-after-sign-in.tsx'
import { RevertView as RevertView_16545964c01cb927ce401aebd4c89097 } from '../../../undo/revert-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/undo/undo-last-publication.tsx#UndoLastPublication": UndoLastPublication_7057c7abe59e5ebda88c3c48f4224741,
  "/admin/event-row-label.tsx#EventRowLabel": EventRowLabel_3b8cd7e9f949a225999a4793d20a4bf0,
  "/undo/undo-this-publication.tsx#UndoThisPublication": UndoThisPublication_d7beef56fbf9bb023b76a13b362355dc,
  "/undo/by-whom.tsx#ByWhomCell": ByWhomCell_80720b11aab1abe9debe534178f531b1,
  "/undo/by-whom.tsx#ByWhomField": ByWhomField_80720b11aab1abe9debe534178f531b1,
  "/undo/revert-link.tsx#RevertLink": RevertLink_d87eaab8c0765571f9173673bb669b7b,
  "/releases/release-summary.tsx#ReleaseSummary": ReleaseSummary_ec4bedf01d1778a600cb844670ac62f4,
  "/releases/release-time.tsx#ReleaseTimeCell": ReleaseTimeCell_1a981dda1af2104a3f5ff6e4e2efed37,
  "/releases/release-state.tsx#ReleaseStateCell": ReleaseStateCell_492a92cfaa491091fd651559e66c133c,
  "/releases/release-buttons.tsx#ReleaseButtons": ReleaseButtons_84bac3a46f4b225d7ea9c0154ce09b77,
  "/admin/mark.tsx#Icon": Icon_02bd9319176dbb505353a8f34e01f1f1,
  "/admin/mark.tsx#Logo": Logo_02bd9319176dbb505353a8f34e01f1f1,
  "/admin/language-after-sign-in.tsx#LanguageAfterSignIn": LanguageAfterSignIn_f7eae722ee675a49ed0c96e32a3e7ae7,
  "/undo/revert-view.tsx#RevertView": RevertView_16545964c01cb927ce401aebd4c89097,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
