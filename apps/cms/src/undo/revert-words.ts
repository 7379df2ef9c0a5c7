import { useTranslation } from '@payloadcms/ui'
import { type Label, label } from '../admin/labels.ts'
import type { Outcome } from './revert.ts'

const whatWords: Record<Outcome['what'], Label> = {
  restored: label('Put back', '還原'),
  withdrawn: label('Withdrawn', '撤回'),
  'same already': label('As before already', '已與之前相同'),
  'left alone': label('Left alone', '不予更改'),
  failed: label('Failed', '失敗')
}

const fixed = {
  heading: label('Revert an account', '還原某帳戶的發布'),
  explanation: label(
    'For an account in wrong hands: everything it published or withdrew in a time, put back to what the public read before. Lock the account first: give it a new password.',
    '適用於帳戶被盜用的情況：把該帳戶在某段時間內的所有發布及撤回，還原為公眾之前看到的內容。請先更改該帳戶的密碼。'
  ),
  account: label('Account', '帳戶'),
  since: label('Since (your time)', '由（你的時間）'),
  until: label('Until (empty: now)', '至（留空：現在）'),
  force: label('Also records that somebody else published since', '包括其後有其他人發布過的紀錄'),
  look: label('Look first', '先查看'),
  doing: label('Reverting …', '正在還原……'),
  failed: label('The server did not answer. Look again before you repeat it.', '伺服器沒有回應。重試前請先再次查看。'),
  consequence: label(
    'Nothing is lost: the log and all versions stay, and each record can be changed again.',
    '內容不會遺失：發布紀錄及所有版本均會保留，每項紀錄仍可再更改。'
  ),
  record: label('Record', '紀錄'),
  outcome: label('What happens', '操作'),
  remark: label('Remark', '備註'),
  keptDraft: label('a newer draft is kept', '保留較新的草稿')
}

/** The words of the page that reverts an account, in the admin's language. */
export function useRevertWords() {
  const { i18n } = useTranslation()
  const language = i18n.language === 'zh-TW' ? 'zh-TW' : 'en'
  const say = (words: Label): string => words[language]
  const time = new Intl.DateTimeFormat(language === 'zh-TW' ? 'zh-HK' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short'
  })
  const records = (count: number): Label => label(count === 1 ? '1 record' : `${count} records`, `${count}項紀錄`)
  const about = (count: number, words: (records: string) => Label): string => say(words(say(records(count))))
  return {
    ...(Object.fromEntries(Object.entries(fixed).map(([name, words]) => [name, say(words)])) as Record<
      keyof typeof fixed,
      string
    >), // the same keys
    what: (what: Outcome['what']): string => say(whatWords[what]),
    asOf: (at: string): string =>
      say(label(`as of ${time.format(new Date(at))}`, `${time.format(new Date(at))}的內容`)),
    revert: (count: number): string => about(count, (all) => label(`Revert ${all}`, `還原${all}`)),
    question: (count: number): string => about(count, (all) => label(`Revert ${all}?`, `還原${all}？`)),
    done: (count: number): string => about(count, (all) => label(`Done: ${all} reverted.`, `已還原${all}。`)),
    found: (found: number, count: number): string =>
      about(found, (all) =>
        label(
          `${all} found, ${count} to revert. Nothing has been changed.`,
          `找到${all}，其中${count}項可還原。尚未作任何更改。`
        )
      )
  }
}
