import { label, type Label } from '../admin/labels.ts'
import type { Filter } from './question.ts'

/** The words of the board. */
export const boardWords = {
  title: label('The board', '工作板'),
  intro: label(
    'Every record and its languages. A sign leads to the translation.',
    '每項紀錄及其語言版本。點選符號即可翻譯。'
  ),
  mine: label('Mine', '我的'),
  kind: label('Kind of record', '紀錄類別'),
  language: label('Language', '語言'),
  all: label('All', '全部'),
  search: label('Search by title', '按標題搜尋'),
  find: label('Find', '搜尋'),
  record: label('Record', '紀錄'),
  legend: label('Signs', '符號'),
  noText: label('no text', '沒有文字'),
  source: label('Source', '原文'),
  nothing: label('Nothing waits for you here.', '這裡沒有待辦事項。'),
  pages: label('Pages of the board', '工作板分頁'),
  newer: label('Newer', '較新'),
  older: label('Older', '較舊'),
  draftsWaiting: label('Drafts waiting', '待發布的草稿'),
  scheduled: label('Scheduled', '已排程'),
  newest: label('Newest publications', '最新發布'),
  withoutSources: label('Without sources', '缺少來源'),
  failingJobs: label('Failed work', '失敗的工作'),
  toApprove: label('Texts to approve', '待批准的文字'),
  brokenSources: label('Broken sources', '失效的來源'),
  none: label('Nothing waits for you.', '沒有待辦事項。'),
  showAll: label('Show all', '顯示全部'),
  withdrawn: label('withdrawn', '已撤回')
}

/** What the machine does by itself, by its name in the queue. */
export const jobWords: Record<string, Label> = {
  schedulePublish: label('Scheduled publication', '排程發布'),
  tellWeb: label('Telling the site of changes', '通知網站更新')
}

export const filterWords: Record<Filter, Label> = {
  all: label('All', '全部'),
  outdated: label('Outdated', '已過時'),
  missing: label('Missing', '未有'),
  waiting: label('Waiting for review', '等待校閱'),
  drafts: label('Drafts', '草稿'),
  unsourced: label('Without sources', '缺少來源')
}

export const progressWords: Record<'draft' | 'changed' | 'published', Label> = {
  draft: label('Draft', '草稿'),
  changed: label('Newer draft', '有較新草稿'),
  published: label('Published', '已發布')
}
