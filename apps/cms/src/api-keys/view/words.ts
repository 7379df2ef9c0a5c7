import { label } from '../../admin/labels.ts'

/** What the drawer that makes a key says, and the button that revokes one. */
export const words = {
  button: label('Make a key', '建立金鑰'),
  title: label('A new key', '新金鑰'),
  explain: label(
    'Programs of a partner send the key with their questions, and may then ask for more at once. Everything can be read without one.',
    '合作夥伴的程式查詢時附上金鑰，即可提高用量上限。沒有金鑰亦可讀取全部內容。'
  ),
  name: label('What it is for', '用途'),
  nameHelp: label(
    'One key for each program: then one can be revoked alone.',
    '每個程式使用獨立的金鑰，日後便可分別撤銷。'
  ),
  partner: label('Partner', '合作夥伴'),
  choose: label('Choose …', '請選擇…'),
  limit: label('Points a minute', '每分鐘點數'),
  lasts: label('How long it lasts', '有效期'),
  days: { 90: label('90 days', '90 天'), 365: label('A year', '一年') },
  make: label('Make the key', '建立金鑰'),
  made: label('The key', '金鑰'),
  once: label(
    'Copy it now: it is shown this once, and nobody can find it again. Keep it as you keep a password, on your server and never in a page.',
    '請即複製：金鑰只顯示這一次，之後無人能再查到。請像密碼般妥善保管，只存放於伺服器，切勿放在網頁內。'
  ),
  until: label('It works within seconds. Its last day: ', '數秒後即可使用。最後有效日：'),
  copy: label('Copy', '複製'),
  copied: label('The key is copied.', '已複製金鑰。'),
  notCopied: label(
    'Your browser did not let us copy: select the key and copy it.',
    '瀏覽器不允許複製：請選取金鑰自行複製。'
  ),
  done: label('Done: I have copied it', '完成：我已複製'),
  failed: label('No key was made. Try again in a moment.', '未能建立金鑰，請稍後再試。'),
  noPartners: label('There is no partner yet: make one first.', '尚未有合作夥伴，請先建立。'),
  revoke: label('Revoke', '撤銷'),
  revokeQuestion: label('Revoke this key?', '要撤銷此金鑰嗎？'),
  revokeBody: label(
    'Programs that use it are refused within five seconds. It cannot be taken back: they need a new key.',
    '使用此金鑰的程式會在五秒內被拒絕。撤銷後無法恢復，程式須改用新金鑰。'
  ),
  revoked: label('The key is revoked.', '金鑰已撤銷。'),
  notRevoked: label('The key was not revoked. Try again in a moment.', '未能撤銷金鑰，請稍後再試。')
}
