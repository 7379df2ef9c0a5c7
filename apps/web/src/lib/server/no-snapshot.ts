const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Starting</title>
<p>This site is starting and has nothing to show yet. Please try again in a minute.</p>
<p lang="zh-Hant">網站正在啟動，暫時未有內容可以顯示。請於一分鐘後再試。</p>
<p lang="zh-Hans">网站正在启动，暂时没有内容可以显示。请在一分钟后重试。</p>
<p lang="sv">Webbplatsen startar och har inget att visa ännu. Försök igen om en minut.</p>
<p lang="de">Diese Website startet gerade und hat noch nichts zu zeigen. Bitte versuchen Sie es in einer Minute noch einmal.</p>
<p lang="ja">サイトを起動しています。まだ表示できる内容がありません。1分後にもう一度お試しください。</p>
</html>
`

/** What every page is while nothing was ever received: an empty list would say that nothing was published. */
export const noSnapshotAnswer = (): Response =>
  new Response(body, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '30', 'cache-control': 'no-store' }
  })
