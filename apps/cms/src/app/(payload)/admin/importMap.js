import { Checklist as Checklist_9156605d32fa78c39b43f36821477a11 } from '../../../admin/checklist.tsx'
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
import { ReviewPanel as ReviewPanel_8defd59e9e347256d17d9006dca6658b } from '../../../review/review-panel.tsx'
import { ReviewCell as ReviewCell_bbe75808a71ec8f5a624a3854e53e1a5 } from '../../../review/review-cell.tsx'
import { NoField as NoField_13bdf4ec42c37c249608505545c3e0ea } from '../../../review/no-field.tsx'
import { ConfirmationsPanel as ConfirmationsPanel_61c795210c277256b8719d7643e07b04 } from '../../../confirmations/confirmations-panel.tsx'
import { TranslationState as TranslationState_cdfcf792756cf7d1ebc09ec2d51ae2f4 } from '../../../admin/by-language.tsx'
import { MinorEdit as MinorEdit_cdfcf792756cf7d1ebc09ec2d51ae2f4 } from '../../../admin/by-language.tsx'
import { UndoLastPublication as UndoLastPublication_7057c7abe59e5ebda88c3c48f4224741 } from '../../../undo/undo-last-publication.tsx'
import { ReviewersLink as ReviewersLink_5afe61a502d8713c5e2c5af8836f6f46 } from '../../../admin/reviewers-link/reviewers-link.tsx'
import { AddedRows as AddedRows_69d2e458a897ba0b296589233ee959a3 } from '../../../admin/added-rows.tsx'
import { PublishReviewedButton as PublishReviewedButton_86030e8fb23b85d2169e4e325a8b6a98 } from '../../../review/publish-reviewed-button.tsx'
import { TranslatorView as TranslatorView_ee592e80d0041bfa4affb0dfcdedd28f } from '../../../translations/view/translator-view.tsx'
import { Merging as Merging_c2ac8aa2a81a68619224db2dd411803f } from '../../../admin/merging.tsx'
import { EventRowLabel as EventRowLabel_3b8cd7e9f949a225999a4793d20a4bf0 } from '../../../admin/event-row-label.tsx'
import { ArchivedCopyFinder as ArchivedCopyFinder_49203e10f7f567cd6aedf71ebdc7e9aa } from '../../../admin/archived-copy.tsx'
import { SourceCheckCell as SourceCheckCell_866e2927bb93ddd63dfa5accfbbc8053 } from '../../../admin/source-check-cell.tsx'
import { SourceCheck as SourceCheck_cb2ea5530c4cc414fd321e9cd2b9d36a } from '../../../admin/source-check.tsx'
import { UndoThisPublication as UndoThisPublication_d7beef56fbf9bb023b76a13b362355dc } from '../../../undo/undo-this-publication.tsx'
import { ByWhomCell as ByWhomCell_80720b11aab1abe9debe534178f531b1 } from '../../../undo/by-whom.tsx'
import { ByWhomField as ByWhomField_80720b11aab1abe9debe534178f531b1 } from '../../../undo/by-whom.tsx'
import { RevertLink as RevertLink_d87eaab8c0765571f9173673bb669b7b } from '../../../undo/revert-link.tsx'
import { ReleaseSummary as ReleaseSummary_ec4bedf01d1778a600cb844670ac62f4 } from '../../../releases/release-summary.tsx'
import { ReleaseTimeCell as ReleaseTimeCell_1a981dda1af2104a3f5ff6e4e2efed37 } from '../../../releases/release-time.tsx'
import { ReleaseStateCell as ReleaseStateCell_492a92cfaa491091fd651559e66c133c } from '../../../releases/release-state.tsx'
import { ReleaseButtons as ReleaseButtons_84bac3a46f4b225d7ea9c0154ce09b77 } from '../../../releases/release-buttons.tsx'
import { ChooseFile as ChooseFile_573b87d141596365f015873f8a8c4c09 } from '../../../imports/view/choose-file.tsx'
import { ImportView as ImportView_312f0d837c6b97f6011f39270f106bf2 } from '../../../imports/view/import-view.tsx'
import { MakeKey as MakeKey_e5d6f66b87c2006ebaf480ba20be63bc } from '../../../api-keys/view/make-key.tsx'
import { RevokeKey as RevokeKey_53d01f2aed4e423282008a64144dc1b3 } from '../../../api-keys/view/revoke-key.tsx'
import { WebhookPanel as WebhookPanel_24b4816e35d516326f18615f3a9e56bb } from '../../../webhooks/panel/webhook-panel.tsx'
import { ChooseField as ChooseField_194852f8b67cd3aa2fe39d75315c527e } from '../../../webhooks/panel/choose-field.tsx'
import { WebhookDeliveries as WebhookDeliveries_40ea9ebbc6a83a3511e283ec8753cf14 } from '../../../webhooks/panel/webhook-deliveries.tsx'
import { EndpointStateCell as EndpointStateCell_c0f9792a176edf13db9dda6f72fb4293 } from '../../../webhooks/panel/cells.tsx'
import { DeliveryStateCell as DeliveryStateCell_c0f9792a176edf13db9dda6f72fb4293 } from '../../../webhooks/panel/cells.tsx'
import { ReplayButton as ReplayButton_fb3a118e766b5dfc96a664c0518e057b } from '../../../webhooks/panel/replay-button.tsx'
import { AdminsPublishButton as AdminsPublishButton_90c14e2055046c0d8a2095b779014625 } from '../../../access/publish-button.tsx'
import { Icon as Icon_02bd9319176dbb505353a8f34e01f1f1 } from '../../../admin/mark.tsx'
import { Logo as Logo_02bd9319176dbb505353a8f34e01f1f1 } from '../../../admin/mark.tsx'
import { LanguageAfterSignIn as LanguageAfterSignIn_f7eae722ee675a49ed0c96e32a3e7ae7 } from '../../../admin/language-after-sign-in.tsx'
import { MenuClosedAtFirst as MenuClosedAtFirst_2b394683a456f240343ae2b39106ca43 } from '../../../admin/menu-closed-at-first.tsx'
import { BoardView as BoardView_c4a33b809de365d6c0d38c3c92cb2f0c } from '../../../board/board-view.tsx'
import { RevertView as RevertView_16545964c01cb927ce401aebd4c89097 } from '../../../undo/revert-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/checklist.tsx#Checklist": Checklist_9156605d32fa78c39b43f36821477a11,
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
  "/review/review-panel.tsx#ReviewPanel": ReviewPanel_8defd59e9e347256d17d9006dca6658b,
  "/review/review-cell.tsx#ReviewCell": ReviewCell_bbe75808a71ec8f5a624a3854e53e1a5,
  "/review/no-field.tsx#NoField": NoField_13bdf4ec42c37c249608505545c3e0ea,
  "/confirmations/confirmations-panel.tsx#ConfirmationsPanel": ConfirmationsPanel_61c795210c277256b8719d7643e07b04,
  "/admin/by-language.tsx#TranslationState": TranslationState_cdfcf792756cf7d1ebc09ec2d51ae2f4,
  "/admin/by-language.tsx#MinorEdit": MinorEdit_cdfcf792756cf7d1ebc09ec2d51ae2f4,
  "/undo/undo-last-publication.tsx#UndoLastPublication": UndoLastPublication_7057c7abe59e5ebda88c3c48f4224741,
  "/admin/reviewers-link/reviewers-link.tsx#ReviewersLink": ReviewersLink_5afe61a502d8713c5e2c5af8836f6f46,
  "/admin/added-rows.tsx#AddedRows": AddedRows_69d2e458a897ba0b296589233ee959a3,
  "/review/publish-reviewed-button.tsx#PublishReviewedButton": PublishReviewedButton_86030e8fb23b85d2169e4e325a8b6a98,
  "/translations/view/translator-view.tsx#TranslatorView": TranslatorView_ee592e80d0041bfa4affb0dfcdedd28f,
  "/admin/merging.tsx#Merging": Merging_c2ac8aa2a81a68619224db2dd411803f,
  "/admin/event-row-label.tsx#EventRowLabel": EventRowLabel_3b8cd7e9f949a225999a4793d20a4bf0,
  "/admin/archived-copy.tsx#ArchivedCopyFinder": ArchivedCopyFinder_49203e10f7f567cd6aedf71ebdc7e9aa,
  "/admin/source-check-cell.tsx#SourceCheckCell": SourceCheckCell_866e2927bb93ddd63dfa5accfbbc8053,
  "/admin/source-check.tsx#SourceCheck": SourceCheck_cb2ea5530c4cc414fd321e9cd2b9d36a,
  "/undo/undo-this-publication.tsx#UndoThisPublication": UndoThisPublication_d7beef56fbf9bb023b76a13b362355dc,
  "/undo/by-whom.tsx#ByWhomCell": ByWhomCell_80720b11aab1abe9debe534178f531b1,
  "/undo/by-whom.tsx#ByWhomField": ByWhomField_80720b11aab1abe9debe534178f531b1,
  "/undo/revert-link.tsx#RevertLink": RevertLink_d87eaab8c0765571f9173673bb669b7b,
  "/releases/release-summary.tsx#ReleaseSummary": ReleaseSummary_ec4bedf01d1778a600cb844670ac62f4,
  "/releases/release-time.tsx#ReleaseTimeCell": ReleaseTimeCell_1a981dda1af2104a3f5ff6e4e2efed37,
  "/releases/release-state.tsx#ReleaseStateCell": ReleaseStateCell_492a92cfaa491091fd651559e66c133c,
  "/releases/release-buttons.tsx#ReleaseButtons": ReleaseButtons_84bac3a46f4b225d7ea9c0154ce09b77,
  "/imports/view/choose-file.tsx#ChooseFile": ChooseFile_573b87d141596365f015873f8a8c4c09,
  "/imports/view/import-view.tsx#ImportView": ImportView_312f0d837c6b97f6011f39270f106bf2,
  "/api-keys/view/make-key.tsx#MakeKey": MakeKey_e5d6f66b87c2006ebaf480ba20be63bc,
  "/api-keys/view/revoke-key.tsx#RevokeKey": RevokeKey_53d01f2aed4e423282008a64144dc1b3,
  "/webhooks/panel/webhook-panel.tsx#WebhookPanel": WebhookPanel_24b4816e35d516326f18615f3a9e56bb,
  "/webhooks/panel/choose-field.tsx#ChooseField": ChooseField_194852f8b67cd3aa2fe39d75315c527e,
  "/webhooks/panel/webhook-deliveries.tsx#WebhookDeliveries": WebhookDeliveries_40ea9ebbc6a83a3511e283ec8753cf14,
  "/webhooks/panel/cells.tsx#EndpointStateCell": EndpointStateCell_c0f9792a176edf13db9dda6f72fb4293,
  "/webhooks/panel/cells.tsx#DeliveryStateCell": DeliveryStateCell_c0f9792a176edf13db9dda6f72fb4293,
  "/webhooks/panel/replay-button.tsx#ReplayButton": ReplayButton_fb3a118e766b5dfc96a664c0518e057b,
  "/access/publish-button.tsx#AdminsPublishButton": AdminsPublishButton_90c14e2055046c0d8a2095b779014625,
  "/admin/mark.tsx#Icon": Icon_02bd9319176dbb505353a8f34e01f1f1,
  "/admin/mark.tsx#Logo": Logo_02bd9319176dbb505353a8f34e01f1f1,
  "/admin/language-after-sign-in.tsx#LanguageAfterSignIn": LanguageAfterSignIn_f7eae722ee675a49ed0c96e32a3e7ae7,
  "/admin/menu-closed-at-first.tsx#MenuClosedAtFirst": MenuClosedAtFirst_2b394683a456f240343ae2b39106ca43,
  "/board/board-view.tsx#BoardView": BoardView_c4a33b809de365d6c0d38c3c92cb2f0c,
  "/undo/revert-view.tsx#RevertView": RevertView_16545964c01cb927ce401aebd4c89097,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
