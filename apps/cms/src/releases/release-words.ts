import { useTranslation } from '@payloadcms/ui'
import { type Label, label } from '../admin/labels.ts'
import { zoneName } from '../admin/timezones.ts'

/** Says words in the admin's language, and moments in a zone, with its name. */
export function useSay() {
  const { i18n } = useTranslation()
  const language = i18n.language === 'zh-TW' ? 'zh-TW' : 'en'
  const say = (words: Label): string => words[language]
  const moment = (at: string, timeZone: string): string => {
    const format = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const
    const text = new Intl.DateTimeFormat(language === 'zh-TW' ? 'zh-HK' : 'en-GB', format).format(new Date(at))
    return say(label(`${text} (${zoneName(timeZone)})`, `${text}（${zoneName(timeZone)}）`))
  }
  return { say, moment }
}

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

export const words = {
  schedule: label('Schedule', '排期'),
  publishNow: label('Publish now', '立即發布'),
  takeDownNow: label('Take down now', '立即撤下'),
  cancel: label('Cancel release', '取消排期'),
  saveFirst: label('Save first: what is scheduled is what was saved.', '請先儲存：排期以已儲存的內容為準。'),
  publishQuestion: label('Publish now?', '立即發布？'),
  takeDownQuestion: label('Take down now?', '立即撤下？'),
  all: label(
    'All records of this release at once. If one of them fails its checks, nothing changes and you are told why.',
    '此排期內的所有紀錄會一併處理。任何一項未能通過檢查，則全部不變，並會說明原因。'
  ),
  scheduled: label('Scheduled.', '已排期。'),
  cancelled: label('Cancelled. Nothing happens at that time.', '已取消。屆時不會有任何變更。'),
  done: label('Done: all of it.', '已全部完成。'),
  wouldFail: label(
    'Scheduled. As things stand now it would fail, so put this right before its time:',
    '已排期。但以目前情況將會失敗，請在時間到之前處理：'
  ),
  failed: label('The server did not answer. Try again.', '伺服器沒有回應。請再試一次。'),
  inName: label('It runs in the name of whoever schedules it.', '系統會以排期者的名義執行。'),
  yourTime: label('your time', '你的時間')
}
