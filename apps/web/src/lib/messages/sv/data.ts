export const data = {
  title: 'Data',
  description:
    'Hela det offentliga registret som filer: varje avtal med handlingar, händelser och källor, varje stad, uttalande och nyhet. Görs om när registret ändras och en gång per natt.',
  link: 'Data: alla filer och hur de anges som källa',
  none: 'Inga filer har gjorts ännu. De kommer inom några minuter efter den första publiceringen.',
  made: 'Filerna är från {date}.',
  files: 'Filerna',
  formats: {
    csv: 'Tabeller för kalkylprogram och statistik, i UTF-8',
    jsonl: 'Dokument på alla språk, ett per rad, precis som i API:et, med sina hashvärden',
    geojson: 'Kartor: punkter, och linjer mellan städerna',
    sqlite: 'Alla tabeller i en SQLite-databas',
    about: 'Filer som beskriver de andra: Data Package och listan med kontrollsummor'
  },
  file: 'Fil',
  size: 'Storlek',
  sum: 'SHA-256',
  check: 'Kontrollera det du hämtat',
  checkHow: 'Varje fils SHA-256 står i SHA256SUMS. I mappen med filerna kontrollerar det här kommandot dem:',
  earlier: 'Tidigare dagar',
  earlierRule:
    'Alla filer från de senaste 14 dagarna sparas, och därefter de första från varje månad. Adresserna nedan gäller så länge filerna finns.',
  between: 'Vad som ändrats mellan två dagar, med hashvärdet före och efter:',
  columns: 'Vad kolumnerna betyder',
  columnsNote:
    'Förklaringarna är på engelska, som i datapackage.json. En kolumn vars namn slutar på ”_…” finns en gång för varje språk.',
  column: 'Kolumn',
  meaning: 'Betydelse',
  cite: 'Så anges källan',
  citation: '{site}: {title}. Filer från {date}. {address}. {licence}.',
  credit: 'Delar av registret kommer från Wikipedia och Wikidata: ange även {credit}.',
  licence: 'Fritt att använda, ändra och sprida under {licence}, med angivande av källan.'
}
