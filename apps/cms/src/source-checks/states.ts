import { label } from '../admin/labels.ts'

/** What a look at a source's address can find. */
export const checkStates = ['ok', 'moved', 'broken', 'unreachable'] as const

export type CheckState = (typeof checkStates)[number]

export const stateWords = {
  ok: label('Still there', '仍然存在'),
  moved: label('Moved', '已搬遷'),
  broken: label('Gone', '已消失'),
  unreachable: label('Could not look', '未能查看')
}

/** Why there is nothing to hash, in a sentence that says what to do. */
export const problemWords = {
  gone: label(
    'The site says that this page does not exist. Look for its new address, or record an archived copy.',
    '該網站表示此頁不存在。請尋找新網址，或登記存檔副本。'
  ),
  unresolved: label(
    'This site no longer exists under its name. Record an archived copy.',
    '這個網站名稱已不存在。請登記存檔副本。'
  ),
  denied: label(
    'The site does not let our server look. Open the page yourself to see whether it is still there.',
    '該網站不讓我們的伺服器查看。請自行打開網頁確認是否仍在。'
  ),
  failing: label(
    'The site answers with an error. It is looked at again next week.',
    '該網站回應錯誤。下星期會再查看。'
  ),
  unreachable: label('The site does not answer. It is looked at again next week.', '該網站沒有回應。下星期會再查看。'),
  timeout: label('The site took too long. It is looked at again next week.', '該網站回應太慢。下星期會再查看。'),
  certificate: label(
    'The site has no valid certificate for https. Open the page yourself to see whether it is still there.',
    '該網站沒有有效的 https 憑證。請自行打開網頁確認是否仍在。'
  ),
  refused: label(
    'Our server looks only at https addresses of the public internet. Open the page yourself.',
    '我們的伺服器只查看公開互聯網的 https 網址。請自行打開網頁。'
  ),
  redirects: label(
    'The address leads from one page to the next without end. Open it yourself.',
    '此網址不斷轉往其他頁面。請自行打開確認。'
  )
}

export type CheckProblem = keyof typeof problemWords
