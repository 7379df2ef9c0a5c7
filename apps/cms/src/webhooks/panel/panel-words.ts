import { label } from '../../admin/labels.ts'

export const panelWords = {
  title: label('Where it stands', '目前狀態'),
  done: label('Done.', '完成。'),
  test: label('Send a test', '發送測試'),
  pause: label('Pause', '暫停'),
  resume: label('Resume', '恢復'),
  tested: label('The test was sent. See below what came of it.', '測試已發送，結果見下。'),
  paused: label('Paused. Nothing is lost: it goes on from here.', '已暫停。訊息不會遺失，恢復後從這裏繼續。'),
  resumed: label('Active again.', '已恢復運作。'),
  active: label('It is told of what we publish, within seconds.', '我們發布內容後，數秒內通知。'),
  activeAndFailing: label('It does not take our messages since', '未能接收訊息，始於'),
  retried: label(
    'We try again with growing pauses. After three days without success it is paused, and you are told by e-mail.',
    '我們會重試，相隔時間漸長。若三天內均未成功，便會暫停，並以電郵通知你。'
  ),
  pausedByPerson: label(
    'Somebody paused it. Its place is kept: when it is resumed, it goes on from there.',
    '有人將其暫停。位置已保留，恢復後從該處繼續。'
  ),
  pausedByFailing: label(
    'It was paused because it had failed for three days. Put the program right, send a test, then resume: it goes on from where it stopped.',
    '因連續三天出錯而暫停。請修正程式並發送測試，然後恢復，便會從停止之處繼續。'
  ),
  unsubscribed: label(
    'It answered 410 Gone, which means that it wants to hear no more. Resumed, it hears of what is published from then on.',
    '對方回應 410 Gone，表示不再接收。恢復後，只通知此後發布的內容。'
  ),
  secret: label('Secret', '密鑰'),
  secretHelp: label(
    'With it your program checks that a message is from us. Keep it like a password; whoever looks at it here is on record.',
    '你的程式以此確認訊息來自我們。請如密碼般保管；在此查看會留下紀錄。'
  ),
  show: label('Show', '顯示'),
  copy: label('Copy', '複製'),
  copied: label('Copied.', '已複製。'),
  notCopied: label(
    'Your browser did not let us copy. Select it and copy it yourself.',
    '瀏覽器不允許複製，請自行選取並複製。'
  ),
  rotate: label('Make a new secret', '更換密鑰'),
  rotateQuestion: label('Make a new secret?', '更換密鑰？'),
  rotateHelp: label(
    'For 24 hours messages are signed with both, so that you can change it in your program without losing any. Then the present one ends.',
    '24 小時內，訊息會同時以新舊密鑰簽署，讓你更換程式中的密鑰而不會遺漏訊息；其後舊密鑰失效。'
  ),
  rotated: label('The new secret is shown below.', '新密鑰見下。'),
  formerEnds: label('The former secret still signs too, until', '舊密鑰仍會同時簽署，直至'),
  deliveries: label('What was sent', '已發送的訊息'),
  none: label('Nothing yet. Send a test, or wait for a publication.', '暫無訊息。可發送測試，或等待內容發布。'),
  waiting: label('waiting', '等待中'),
  all: label('All deliveries', '全部送遞紀錄'),
  again: label('Send again', '再次發送'),
  now: label('Try now', '立即重試'),
  queued: label('It is sent within a moment.', '即將發送。'),
  next: label('next', '下次'),
  attempts: label('attempts', '次嘗試'),
  aTest: label('A test', '測試'),
  saveFirst: label('Save first: a test goes to the saved address.', '請先儲存：測試會發送到已儲存的網址。')
}
