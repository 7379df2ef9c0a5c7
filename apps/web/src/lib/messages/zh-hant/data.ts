export const data = {
  title: '數據下載',
  description:
    '整份公開紀錄的檔案：每項協議連同文件、事件和來源，以及所有城市、聲明和消息。紀錄一有改動便重新製作，每晚亦會製作一次。',
  link: '數據下載：全部檔案及引用方法',
  none: '檔案尚未製成。首次發布後數分鐘內便會備妥。',
  made: '這批檔案製於{date}。',
  files: '檔案',
  formats: {
    csv: '表格，供試算表及統計軟件使用，UTF-8 編碼',
    jsonl: '各語言的完整文件，每行一份，內容與 API 一致，並附雜湊值',
    geojson: '地圖：城市的點，以及城市之間的線',
    sqlite: '收錄所有表格的 SQLite 資料庫',
    about: '說明檔案：Data Package 及校驗清單'
  },
  file: '檔案',
  size: '大小',
  sum: 'SHA-256',
  check: '核對下載的檔案',
  checkHow: '每個檔案的 SHA-256 載於 SHA256SUMS。在存放檔案的資料夾執行以下指令即可核對：',
  earlier: '較早日子的檔案',
  earlierRule: '最近 14 日的檔案全部保留，其後每月保留最早一份。檔案仍在，以下網址便一直有效。',
  between: '兩日之間的改動，並附改動前後的雜湊值：',
  columns: '各欄的意思',
  columnsNote: '欄位說明以英文撰寫，與 datapackage.json 相同。名稱以「_…」結尾的欄，每種語言各有一欄。',
  column: '欄',
  meaning: '意思',
  cite: '引用方法',
  citation: '{site}：{title}。{date}檔案。{address}。{licence}。',
  credit: '部分紀錄取自維基百科及維基數據，請一併註明：{credit}。',
  licence: '按 {licence} 授權，註明出處即可自由使用、修改及轉載。'
}
