import { label } from '../../admin/labels.ts'

/** The words of the translator's view. */
export const viewWords = {
  tab: label('Translate', '翻譯'),
  languages: label('Languages of this record', '這項紀錄的語言'),
  sourceLanguage: label('Source', '原文'),
  saveFirst: label('Save the record first.', '請先儲存紀錄。'),
  nothingToTranslate: label('This record has no text to translate yet.', '這項紀錄暫時沒有可翻譯的文字。'),
  chooseLanguage: label('Choose the language you translate into.', '請選擇要翻譯成的語言。'),
  outdated: label('The source text changed since this translation was made.', '原文在譯文完成後有更改。'),
  changesUnknown: label(
    'The source text this translation was made from is no longer kept: compare the whole text.',
    '譯文所據的原文已不再保存：請比對全文。'
  ),
  changed: label('What changed in the source', '原文的更改'),
  removed: label('removed', '刪去'),
  added: label('added', '加入'),
  copySource: label('Copy the source', '複製原文'),
  sourceEmpty: label('The source has no text here.', '原文此處沒有文字。'),
  saveDraft: label('Save as draft', '儲存為草稿'),
  askForReview: label('Ask for review', '請人校閱'),
  reviewed: label('Reviewed', '已校閱'),
  stillCorrect: label('Still correct', '譯文仍然正確'),
  machine: label('Publish as machine draft', '以機器翻譯公開'),
  withdraw: label('Withdraw this language', '撤回此語言'),
  withdrawSure: label(
    'Readers will no longer find this language. The text stays here. Withdraw it?',
    '讀者將看不到此語言，文字會保留在這裡。確定撤回？'
  ),
  draftHint: label(
    'A draft changes nothing that readers see. “Reviewed” makes this language public, and nothing else.',
    '草稿不會改變讀者看到的內容。「已校閱」只會公開此語言。'
  ),
  askHint: label(
    'A draft changes nothing that readers see. Somebody who publishes reads it once you ask for review.',
    '草稿不會改變讀者看到的內容。請人校閱後，會由發布者閱讀。'
  ),
  failed: label('This was not saved. Your text is still here.', '未能儲存，你的文字仍在這裡。'),
  unsaved: label('Not saved yet', '尚未儲存')
}

export type ViewWord = keyof typeof viewWords
