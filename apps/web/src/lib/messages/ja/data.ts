export const data = {
  title: 'データ',
  description:
    '公開記録のすべてをファイルで提供します。各協定とその文書・出来事・出典、すべての都市、声明、ニュースを含みます。記録が変わるたびに、また毎晩一度、作り直されます。',
  link: 'データ：全ファイルと引用のしかた',
  none: 'ファイルはまだありません。最初の公開から数分以内に用意されます。',
  made: 'これは{date}のファイルです。',
  files: 'ファイル',
  formats: {
    csv: '表計算・統計ソフト向けの表（UTF-8）',
    jsonl: '全言語の文書。1行に1件、APIと同じ内容にハッシュ値を添えたもの',
    geojson: '地図：都市の点と、都市を結ぶ線',
    sqlite: 'すべての表を収めたSQLiteデータベース',
    about: '説明のファイル：Data Packageとチェックサムの一覧'
  },
  file: 'ファイル',
  size: 'サイズ',
  sum: 'SHA-256',
  check: 'ダウンロードしたファイルの確認',
  checkHow:
    '各ファイルのSHA-256はSHA256SUMSにあります。ファイルを置いたフォルダーで次のコマンドを実行すると確認できます：',
  earlier: '以前のファイル',
  earlierRule:
    '直近14日分はすべて、それより前は各月の最初のものを保存しています。ファイルがあるかぎり、以下のアドレスは変わりません。',
  between: '二つの日のあいだの変更（前後のハッシュ値つき）：',
  columns: '列の意味',
  columnsNote: '列の説明はdatapackage.jsonと同じく英語です。名前が「_…」で終わる列は、言語ごとに一つずつあります。',
  column: '列',
  meaning: '意味',
  cite: '引用のしかた',
  citation: '{site}：{title}。{date}のファイル。{address}。{licence}。',
  credit: '記録の一部はWikipediaとWikidataに由来します。{credit}も明記してください。',
  licence: '{licence}のもと、出典を示せば自由に利用・改変・再配布できます。'
}
