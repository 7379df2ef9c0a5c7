import { label } from '../admin/labels.ts'
import type { ReviewAction } from './states.ts'

export const panelWords = {
  title: label('Review', '審閱'),
  saveFirst: label('Save your changes first.', '請先儲存更改。'),
  ownWork: label(
    'You wrote or submitted this text: somebody else approves it.',
    '你是撰寫者或提交者：須由另一人批准。'
  ),
  needed: label(
    'A statement is published once a second person has approved its text.',
    '聲明的文字須由第二人批准才能發布。'
  ),
  isPublic: label('Public', '已公開'),
  nothingToReview: label(
    'Readers see this text. There is nothing to review until somebody changes it.',
    '讀者已可看到這段文字；有人更改前無須審閱。'
  ),
  unapproved: label('Approval missing', '尚未批准'),
  comment: label('Comment', '意見'),
  submit: label('Submit for review', '提交審閱'),
  approve: label('Approve', '批准'),
  sendBack: label('Send back', '退回'),
  say: label('Only comment', '只留意見'),
  done: label('Saved.', '已儲存。')
}

/** What somebody did, in the thread. */
export const did: Record<ReviewAction, ReturnType<typeof label>> = {
  submit: label('submitted it', '提交'),
  approve: label('approved it', '批准'),
  'send-back': label('sent it back', '退回'),
  comment: label('wrote', '留言')
}
