import { type Label, label } from '../admin/labels.ts'

/** What can be on record, in the words of the list. Other parts add theirs here and call `record`. */
export const actionLabels = {
  'sign-in': label('Signed in', '登入'),
  publish: label('Published', '發布'),
  withdraw: label('Withdrew', '撤下'),
  'account-create': label('Created an account', '建立帳戶'),
  'account-delete': label('Deleted an account', '刪除帳戶'),
  'rights-change': label('Changed what an account may do', '更改帳戶權限'),
  'password-change': label('Changed a password', '更改密碼'),
  submit: label('Submitted for review', '提交審閱'),
  approve: label('Approved', '批准'),
  'send-back': label('Sent back', '退回'),
  confirm: label('Confirmed for a group', '代表團體確認'),
  export: label('Exported', '匯出'),
  import: label('Imported', '匯入'),
  merge: label('Merged', '合併'),
  undo: label('Undid', '還原'),
  'key-make': label('Made a key', '建立金鑰'),
  'key-revoke': label('Revoked a key', '撤銷金鑰'),
  'secret-show': label('Looked at a secret', '查看密鑰'),
  'secret-rotate': label('Made a new secret', '更換密鑰')
} as const satisfies Record<string, Label>

export type Action = keyof typeof actionLabels

export const actions = Object.keys(actionLabels) as [Action, ...Action[]] // its keys are the actions

/** The kinds of record a line can be about, by their collection. */
export const recordKindLabels = {
  statements: label('Statement', '聲明'),
  news: label('News post', '消息'),
  pages: label('Page', '頁面'),
  site: label('Site', '網站'),
  media: label('Image', '圖片'),
  cities: label('City', '城市'),
  agreements: label('Agreement', '協議'),
  sources: label('Source', '資料來源'),
  countries: label('Country', '國家'),
  groups: label('Group', '團體'),
  users: label('Account', '帳戶'),
  imports: label('Import', '匯入'),
  'api-keys': label('API key', 'API 金鑰'),
  'webhook-endpoints': label('Webhook', 'Webhook')
} as const satisfies Record<string, Label>

export type RecordKind = keyof typeof recordKindLabels

export const recordKinds = Object.keys(recordKindLabels) as [RecordKind, ...RecordKind[]] // its keys are the kinds
