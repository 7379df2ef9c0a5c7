import type { Messages } from '../en/en.ts'

export const developers: Messages['developers'] = {
  title: 'För utvecklare',
  footer: 'För utvecklare',
  description: 'Hela registret som API, som filer och som ramar: öppet, utan nyckel, under en öppen licens.',
  site: 'Varje exempel frågar den webbplats som den här variabeln anger:',
  spec: 'Hela beskrivningen, för program:',
  client:
    'Exemplen i TypeScript använder vår klient, som inte kräver något ramverk. Hur den installeras står i dess README, bredvid webbplatsens källkod.',
  secret: 'WEBHOOK_SECRET är hemligheten för din mottagare.',
  page: 'Sidan med filer',
  log: 'Alla ändringar som flöde',
  parts: {
    first: {
      title: 'Ett första anrop',
      lead: 'Ingen nyckel, inget konto. Varje post är hel: texter på alla offentliga språk, källor med id, adress, licens och en kontrollsumma som vem som helst kan räkna efter.'
    },
    lists: {
      title: 'Listor och filter',
      lead: 'Avtal, städer, länder, grupper, nyheter, källor och uttalanden är listor med filter, tillhörande poster och sidor. ”total” räknar vad filtren lämnar kvar, ”next” leder vidare. En parameter vi inte känner till avvisas med en mening som nämner dem vi känner till.'
    },
    follow: {
      title: 'Följ ändringarna',
      lead: 'Loggen ger varje post en gång, på platsen för dess senaste ändring. Spara markören: den som fortsätter därifrån missar ingenting, och den som tar in varje sida har exakt det som webbplatsen visar.'
    },
    webhooks: {
      title: 'Webhooks',
      lead: 'Vi anropar dig när något publiceras, ändras eller dras tillbaka, signerat enligt Standard Webhooks. Ett anrop kan komma två gånger, sent eller inte alls: hämta posten, eller läs vidare i loggen. Mottagare läggs upp för partner: hör av dig.'
    },
    files: {
      title: 'Export och filer',
      lead: 'Varje lista över avtal finns som tabell, som karta och som kalender, filtrerad som sidan. Hela registret finns som filer, dag för dag.'
    },
    embeds: { title: 'Inbäddning', lead: 'Ramar och märken för den som inte programmerar: inga skript, inga kakor.' },
    limits: {
      title: 'Gränser och nycklar',
      lead: 'Ingen behöver en nyckel. Det som måste tas fram för dig räknas på ett namn för din adress som glöms efter fem minuter; den som frågar för mycket får veta om hur många sekunder det går bra igen (429, Retry-After). En nyckel höjer gränsen och ändrar inget annat.'
    },
    promises: {
      title: 'Vad vi lovar',
      lead: 'Inom version 1 tillkommer fält, men inget ändras eller tas bort: bortse från det du inte känner till. Det som måste bort meddelas tolv månader i förväg, i själva svaren (Deprecation, Sunset). Adresser med id består. Texter: CC BY 4.0; data: CC BY‑SA 4.0.'
    }
  }
}
