export const data = {
  title: '数据下载',
  description:
    '整份公开记录的文件：每项协议连同文书、事件和来源，以及所有城市、声明和消息。记录一有改动便重新生成，每晚也会生成一次。',
  link: '数据下载：全部文件及引用方法',
  none: '文件尚未生成。首次发布后几分钟内即可下载。',
  made: '这批文件生成于{date}。',
  files: '文件',
  formats: {
    csv: '表格，供电子表格和统计软件使用，UTF-8 编码',
    jsonl: '各语言的完整文档，每行一份，内容与 API 一致，并附哈希值',
    geojson: '地图：城市的点，以及城市之间的线',
    sqlite: '收录所有表格的 SQLite 数据库',
    about: '说明文件：Data Package 及校验清单'
  },
  file: '文件',
  size: '大小',
  sum: 'SHA-256',
  check: '核对下载的文件',
  checkHow: '每个文件的 SHA-256 列于 SHA256SUMS。在存放文件的文件夹执行以下命令即可核对：',
  earlier: '较早日期的文件',
  earlierRule: '最近 14 天的文件全部保留，此后每月保留最早一份。文件仍在，以下网址便一直有效。',
  between: '两日之间的改动，并附改动前后的哈希值：',
  columns: '各列的含义',
  columnsNote: '各列说明以英文撰写，与 datapackage.json 相同。名称以“_…”结尾的列，每种语言各有一列。',
  column: '列',
  meaning: '含义',
  cite: '引用方法',
  citation: '{site}：{title}。{date}文件。{address}。{licence}。',
  credit: '部分记录取自维基百科和维基数据，请一并注明：{credit}。',
  licence: '按 {licence} 许可，注明出处即可自由使用、修改和转载。'
}
