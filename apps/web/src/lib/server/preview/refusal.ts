interface Sentence {
  title: string
  text: string
}

const ended: Record<'en' | 'zh-Hant', Sentence> = {
  en: {
    title: 'This preview is not here any more',
    text: 'Its time is over, its record was removed, or the address is not complete. Ask the person who gave you the link for a new one. At the desk: open the record again.'
  },
  'zh-Hant': {
    title: '此預覽已失效',
    text: '預覽已到期、紀錄已被移除，或網址不完整。請向給你連結的人索取新連結；編輯請重新開啟該紀錄。'
  }
}

const away: typeof ended = {
  en: {
    title: 'The preview cannot be shown at the moment',
    text: 'The desk, which holds the drafts, does not answer. Please try again in a minute. The public site is not affected.'
  },
  'zh-Hant': { title: '暫時無法顯示預覽', text: '存放草稿的編輯系統沒有回應，請於一分鐘後再試。公開網站不受影響。' }
}

/** Forged, ended, and why it cannot be told: the page is the same for the first two, so that it tells nobody more. */
export function refusal(status: 403 | 410 | 503): Response {
  const { en, 'zh-Hant': zh } = status === 503 ? away : ended
  const body = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="/error.css">
    <title>${en.title}</title>
  </head>
  <body>
    <main>
      <h1>${en.title}</h1>
      <p>${en.text}</p>
      <div lang="zh-Hant">
        <h2>${zh.title}</h2>
        <p>${zh.text}</p>
      </div>
      <p><a href="/en" target="_blank">Go to the public site</a> · <a href="/zh-Hant" target="_blank" lang="zh-Hant">前往公開網站</a></p>
    </main>
  </body>
</html>
`
  return new Response(body, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...(status === 503 && { 'retry-after': '60' }) }
  })
}
