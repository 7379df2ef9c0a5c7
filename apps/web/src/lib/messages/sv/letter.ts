import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('sv')

export const letter: Messages['letter'] = {
  title: 'Skriv till {city}',
  description: (city) => `Fakta, frågor och en formkontroll för ett eget brev till ${city}.`,
  private:
    'Inget du skriver lämnar din webbläsare, och inget lagras: sidan varken skickar eller sparar ett enda ord av det.',
  language: 'Brevets språk',
  languageHint: 'Kommunen läser helst ortens eget språk.',
  unknownLanguage: 'Sidan har inga brev på ”{value}”, så den använder {language}.',

  facts: 'Fakta du kan använda',
  factsHint: 'Kryssa för det du vill ha med i brevet. Varje uppgift har en källa.',
  factsPlain: 'Kopiera det du behöver. Varje uppgift har en källa.',
  source: 'Källa',
  noFacts: 'Vi vet ingenting om den här staden som ett brev skulle kunna hänvisa till.',
  questions: 'Frågor att besvara med egna ord',

  yours: 'Ditt brev',
  subject: 'Ämne',
  body: 'Brevet',
  bodyHint: 'Börja med en hälsning. Tre korta stycken räcker.',
  withoutScript:
    'JavaScript är avstängt, så sidan kan inte sätta ihop brevet. Kopiera fakta och frågor här ovanför till ditt eget e-postprogram: inget annat saknas.',

  check: 'En titt på formen',
  good: 'Bra',
  consider: 'Tänk på',
  checks: {
    greeting: {
      good: 'Det börjar med en hälsning.',
      consider: 'Börja med en hälsning: det är en människa som läser.'
    },
    self: {
      good: 'Det säger vem du är.',
      consider: 'Berätta vem du är och att du bor där: det är inför invånarna som kommunen svarar.'
    },
    ask: { good: 'Det ber om något.', consider: 'Be om något: ”Jag ber kommunfullmäktige att …”.' },
    one: {
      good: 'Det håller sig till en begäran.',
      consider: 'Det verkar be om flera saker. En enda begäran är svårare att lägga åt sidan.'
    },
    manners: {
      good: 'Orden är artiga.',
      consider: 'En del ord kan låta som skällsord eller skrik, och då blir de allt som läsaren minns.'
    },
    people: {
      good: 'Det talar om en stat och dess avtal.',
      consider:
        'Det kan läsas som att människor får skulden för varifrån de kommer. Tala om staten och om det som skrevs under.'
    },
    length: {
      good: 'Längden är lagom.',
      short: 'Det är kort. Två eller tre egna meningar gör det till ett brev.',
      long: 'Det är långt. En sida blir läst, tre blir arkiverade.'
    }
  },

  similarity: 'Hur mycket som är ditt eget',
  few: 'Skriv några meningar, så visas här hur stor del av dem som också står i den gemensamma texten.',
  own: 'Dina egna ord: {percent}\u00a0% står också i den gemensamma texten.',
  partly: 'Ungefär {percent}\u00a0% står också i den gemensamma texten. Säg lite mer på ditt eget sätt.',
  copy: 'Ungefär {percent}\u00a0% står också i den gemensamma texten. Kommuner kan sortera bort kopior eller räkna dem som en: berätta med egna ord.',
  commonMeans:
    'Flera ord i rad jämförs med det gemensamma uttalandet och med frågorna på sidan, här i din webbläsare. Fakta som du har kryssat för räknas inte.',

  send: 'Skicka det själv',
  open: 'Öppna i mitt e-postprogram',
  copyLetter: 'Kopiera brevet',
  copied: 'Kopierat. Klistra in det i ett meddelande.',
  select:
    'Webbläsaren låter inte sidan kopiera. Brevet är markerat: tryck Ctrl+C, eller håll fingret på det och välj ”Kopiera”.',
  tooLong:
    'Brevet är för långt för en länk till ett e-postprogram. Knappen kopierar det och öppnar ett tomt meddelande: klistra in det där.',
  noAddress: 'Vi har ingen verifierad adress till kommunen: e-postprogrammet öppnas utan mottagare.',
  sendsNothing: 'Du skickar det från din egen adress. Spara en kopia och skriv upp vilken dag det var.',

  forCouncil: {
    subject: 'Angående avtalet med {china}',
    someChina: 'städer i Kina',
    questions: {
      end: [
        'Vem är du, och var i {city} bor du?',
        'Vad betyder avtalet med {china} för dig, eller för människor du känner?',
        'Vilka fakta bör kommunfullmäktige ha framför sig?',
        'Vad är det enda du ber om: att avtalet avslutas, att det inte förnyas eller att det tas upp på dagordningen?',
        'Får de svara dig, och var når de dig?'
      ],
      ask: [
        'Vem är du, och var i {city} bor du?',
        'Var har du läst att {city} har ett avtal med {china}?',
        'Vad vill du veta: om det gäller, när det löper ut, vad som skrevs under?',
        'Varför är det viktigt för dig?',
        'Får de svara dig, och var når de dig?'
      ],
      thank: [
        'Vem är du, och var i {city} bor du?',
        'Vad betydde det för dig att avtalet med {china} upphörde?',
        'Vad ber du om: att beslutet förblir offentligt, eller att inget nytt undertecknas utan debatt?',
        'Får de svara dig, och var når de dig?'
      ]
    },
    facts: {
      paper: '{paper} mellan {city} och {china}, undertecknat {when}.',
      paperUntil: '{paper} mellan {city} och {china}, undertecknat {when}, gällande till och med {until}.',
      event: 'Avtalet mellan {city} och {china}: {event} {when}.',
      others: (n) =>
        plural(n, {
          one: '{n} annat avtal med en stad i Kina har avslutats, löpt ut eller pausats i samma land.',
          other: '{n} andra avtal med städer i Kina har avslutats, löpt ut eller pausats i samma land.'
        })
    },
    from: 'Källa: {url}'
  }
}
