import { label, type Label } from '../admin/labels.ts'
import type { Saved } from './save-translation.ts'
import type { TranslationState } from './states.ts'

export const stateWords: Record<TranslationState, Label> = {
  missing: label('Missing', '未有'),
  draft: label('Draft', '草稿'),
  waiting: label('Waiting for review', '等待校閱'),
  machine: label('Machine draft', '機器翻譯'),
  converted: label('Converted', '程式轉換'),
  outdated: label('Outdated', '已過時'),
  reviewed: label('Reviewed', '已校閱'),
  withdrawn: label('Withdrawn', '已撤回')
}

/** A shape for each state, so that none is told by its colour alone. */
export const stateShapes: Record<TranslationState, string> = {
  missing: '○',
  draft: '◔',
  waiting: '◑',
  machine: '⚙',
  converted: '⇄',
  outdated: '▲',
  reviewed: '●',
  withdrawn: '⊘'
}

/** What became of a translation that was saved. */
export const outcomeWords: Record<Saved, Label> = {
  draft: label('Saved as a draft. Readers see no change.', '已儲存為草稿。讀者看到的沒有改變。'),
  public: label('Saved. Readers see it within seconds.', '已儲存。讀者數秒內就會看到。'),
  waitsForRecord: label(
    'Saved. It becomes public together with the record, which is not public now.',
    '已儲存。紀錄目前未公開，此語言會與紀錄一同公開。'
  ),
  waitsForSource: label(
    'Saved. It becomes public together with the new source text, which is still a draft.',
    '已儲存。新的原文仍是草稿，此語言會與新原文一同公開。'
  )
}
