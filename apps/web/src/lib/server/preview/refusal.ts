interface Sentence {
  title: string
  text: string
}

/** The link to the public site, in every language of the page. */
const home = {
  en: 'Go to the public site',
  'zh-Hant': '前往公開網站',
  'zh-Hans': '前往公开网站',
  sv: 'Till den offentliga webbplatsen',
  de: 'Zur öffentlichen Website',
  ja: '公開サイトへ'
}

type Language = keyof typeof home

const ended: Record<Language, Sentence> = {
  en: {
    title: 'This preview is not here any more',
    text: 'Its time is over, its record was removed, or the address is not complete. Ask the person who gave you the link for a new one. At the desk: open the record again.'
  },
  'zh-Hant': {
    title: '此預覽已失效',
    text: '預覽已到期、紀錄已被移除，或網址不完整。請向給你連結的人索取新連結；編輯請重新開啟該紀錄。'
  },
  'zh-Hans': {
    title: '此预览已失效',
    text: '预览已到期、记录已被移除，或网址不完整。请向给你链接的人索取新链接；编辑请重新打开该记录。'
  },
  sv: {
    title: 'Den här förhandsvisningen finns inte längre',
    text: 'Tiden har gått ut, posten har tagits bort eller adressen är ofullständig. Be den som gav dig länken om en ny. För redaktionen: öppna posten igen.'
  },
  de: {
    title: 'Diese Vorschau gibt es nicht mehr',
    text: 'Ihre Zeit ist abgelaufen, der Eintrag wurde entfernt oder die Adresse ist unvollständig. Bitten Sie die Person, von der Sie den Link haben, um einen neuen. In der Redaktion: Öffnen Sie den Eintrag erneut.'
  },
  ja: {
    title: 'このプレビューはもう表示できません',
    text: '期限が切れたか、記録が削除されたか、アドレスが不完全です。リンクを受け取った相手に、新しいリンクを依頼してください。編集担当の方は、記録を開き直してください。'
  }
}

const away: typeof ended = {
  en: {
    title: 'The preview cannot be shown at the moment',
    text: 'The desk, which holds the drafts, does not answer. Please try again in a minute. The public site is not affected.'
  },
  'zh-Hant': { title: '暫時無法顯示預覽', text: '存放草稿的編輯系統沒有回應，請於一分鐘後再試。公開網站不受影響。' },
  'zh-Hans': { title: '暂时无法显示预览', text: '存放草稿的编辑系统没有响应，请在一分钟后重试。公开网站不受影响。' },
  sv: {
    title: 'Förhandsvisningen kan inte visas just nu',
    text: 'Redaktionssystemet, där utkasten finns, svarar inte. Försök igen om en minut. Den offentliga webbplatsen påverkas inte.'
  },
  de: {
    title: 'Die Vorschau lässt sich gerade nicht anzeigen',
    text: 'Das Redaktionssystem, in dem die Entwürfe liegen, antwortet nicht. Bitte versuchen Sie es in einer Minute noch einmal. Die öffentliche Website ist nicht betroffen.'
  },
  ja: {
    title: '現在プレビューを表示できません',
    text: '下書きを保管している編集システムが応答していません。1分後にもう一度お試しください。公開サイトに影響はありません。'
  }
}

const others = ['zh-Hant', 'zh-Hans', 'sv', 'de', 'ja'] as const satisfies Language[]

/** Forged, ended, and why it cannot be told: the page is the same for the first two, so that it tells nobody more. */
export function refusal(status: 403 | 410 | 503): Response {
  const said = status === 503 ? away : ended
  const { en } = said
  const inOthers = others.map(
    (lang) => `<div lang="${lang}">
        <h2>${said[lang].title}</h2>
        <p>${said[lang].text}</p>
      </div>`
  )
  const links = others.map((lang) => `<a href="/${lang}" target="_blank" lang="${lang}">${home[lang]}</a>`)
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
      ${inOthers.join('\n      ')}
      <p>${[`<a href="/en" target="_blank">${home.en}</a>`, ...links].join(' · ')}</p>
    </main>
  </body>
</html>
`
  return new Response(body, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...(status === 503 && { 'retry-after': '60' }) }
  })
}
