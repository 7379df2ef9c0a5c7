import { label } from '../labels.ts'

/** What the drawer says. */
export const words = {
  button: label('Link for reviewers', '校閱連結'),
  title: label('Link for reviewers', '給校閱者的連結'),
  explain: label(
    'Whoever has the link sees the last saved draft of this record on the site, without an account: as it is now and as you save it later. Nobody else finds it, and it is not public.',
    '持有連結的人毋須帳戶，即可在網站上看到此紀錄最後儲存的草稿，包括你之後儲存的更改。其他人無法找到，內容亦不會公開。'
  ),
  ends: label(
    'It ends by itself, or when you move the record to the trash.',
    '連結會自動到期；把紀錄移到垃圾桶，連結亦會失效。'
  ),
  unsaved: label('Save first: the link shows what is saved.', '請先儲存：連結只顯示已儲存的內容。'),
  lasts: label('How long it lasts', '有效期'),
  days: { 1: label('1 day', '一天'), 7: label('7 days', '七天') },
  make: label('Make a link', '建立連結'),
  made: label('The link', '連結'),
  until: label('Ends on ', '到期時間：'),
  copy: label('Copy', '複製'),
  copied: label('The link is copied.', '已複製連結。'),
  notCopied: label(
    'Your browser did not let us copy: select the link and copy it.',
    '瀏覽器不允許複製：請選取連結自行複製。'
  ),
  open: label('Open', '開啟'),
  failed: label('No link was made. Try again in a moment.', '未能建立連結，請稍後再試。')
}
