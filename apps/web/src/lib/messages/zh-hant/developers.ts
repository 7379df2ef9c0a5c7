import type { Messages } from '../en/en.ts'

export const developers: Messages['developers'] = {
  title: '開發者',
  footer: '開發者',
  description: '整份紀錄均可透過 API、檔案及框架取用：公開、不需密鑰，以開放授權發布。',
  site: '以下範例均向這個變數所指的網站查詢：',
  spec: '供程式讀取的完整說明：',
  client: 'TypeScript 範例使用我們的程式庫，不依賴任何框架。安裝方法見程式庫的 README，與本網站的原始碼放在一起。',
  secret: 'WEBHOOK_SECRET 是你所設端點的密鑰。',
  page: '檔案頁',
  log: '以 Feed 查看所有更新',
  parts: {
    first: {
      title: '第一次查詢',
      lead: '不需密鑰，不用登記。每項紀錄都是完整的：各公開語言的文字、來源的編號、網址、授權，以及任何人都可以核對的雜湊值。'
    },
    lists: {
      title: '列表與篩選',
      lead: '協議、城市、國家、團體、消息、來源及聲明均為列表，可篩選、可一併取得相關紀錄，並可分頁。「total」是篩選後的總數，「next」通往下一頁。遇到不認得的參數，會拒絕並列出可用的參數。'
    },
    follow: {
      title: '跟進更新',
      lead: '更新日誌中每項紀錄只出現一次，排在最近一次改動的位置。請保存游標：由游標繼續讀取，便不會有遺漏；逐頁套用，所得內容便與本網站完全相同。'
    },
    webhooks: {
      title: 'Webhook',
      lead: '有內容發布、更改或撤下時，我們會按 Standard Webhooks 標準簽署並通知你。通知可能重複、延遲或收不到，因此請再取紀錄，或從日誌繼續讀取。端點只為合作夥伴開設，請與我們聯絡。'
    },
    files: { title: '匯出與檔案', lead: '協議列表均可按頁面上的篩選匯出為表格、地圖或日曆。整份紀錄亦按日存成檔案。' },
    embeds: { title: '嵌入', lead: '供不寫程式的人使用的框架和徽章：不含腳本程式，不用 Cookie。' },
    limits: {
      title: '用量與密鑰',
      lead: '任何人都不需密鑰。需要即時製作的回應，會按你 IP 位址的代號計算用量，代號五分鐘後即被忘記；查詢過多時，會告知多少秒後再來（429、Retry-After）。密鑰只會提高上限，其他不變。'
    },
    promises: {
      title: '我們的承諾',
      lead: '在第 1 版內只會增加欄位，不會更改或移除：不認得的欄位，略過即可。要移除的，會提前十二個月在回應中公布（Deprecation、Sunset）。附有編號的網址長期有效。文字：CC BY 4.0；數據：CC BY‑SA 4.0。'
    }
  }
}
