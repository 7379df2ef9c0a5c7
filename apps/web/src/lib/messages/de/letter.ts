import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')

export const letter: Messages['letter'] = {
  title: 'Schreiben Sie an {city}',
  description: (city) => `Fakten, Fragen und ein Blick auf die Form, für Ihren eigenen Brief an ${city}.`,
  private:
    'Nichts, was Sie eingeben, verlässt Ihren Browser, und nichts wird gespeichert: Diese Seite sendet und behält kein Wort davon.',
  language: 'Sprache des Briefes',
  languageHint: 'In der Sprache des Ortes wird der Brief im Rathaus am besten verstanden.',
  unknownLanguage: 'Briefe auf „{value}“ hat diese Seite nicht, sie verwendet daher {language}.',

  facts: 'Fakten, die Sie verwenden können',
  factsHint: 'Kreuzen Sie an, was in den Brief soll. Jede Angabe hat eine Quelle.',
  factsPlain: 'Kopieren Sie, was Sie brauchen. Jede Angabe hat eine Quelle.',
  source: 'Quelle',
  noFacts: 'Über diese Stadt ist nichts bekannt, was ein Brief anführen könnte.',
  questions: 'Fragen, die Sie in eigenen Worten beantworten',

  yours: 'Ihr Brief',
  subject: 'Betreff',
  body: 'Der Brief',
  bodyHint: 'Beginnen Sie mit einer Anrede. Drei kurze Absätze genügen.',
  withoutScript:
    'JavaScript ist ausgeschaltet, darum kann diese Seite den Brief nicht zusammenstellen. Kopieren Sie die Fakten und Fragen von oben in Ihr eigenes E-Mail-Programm: Sonst fehlt nichts.',

  check: 'Ein Blick auf die Form',
  good: 'Gut',
  consider: 'Zu bedenken',
  checks: {
    greeting: {
      good: 'Er beginnt mit einer Anrede.',
      consider: 'Beginnen Sie mit einer Anrede: Ein Mensch liest den Brief.'
    },
    self: {
      good: 'Er sagt, wer Sie sind.',
      consider:
        'Sagen Sie, wer Sie sind und dass Sie am Ort leben: Den Einwohnerinnen und Einwohnern ist ein Rat verpflichtet.'
    },
    ask: { good: 'Er bittet um etwas.', consider: 'Bitten Sie um etwas: „Ich bitte den Stadtrat, …“.' },
    one: {
      good: 'Er bleibt bei einer Bitte.',
      consider: 'Er scheint um mehrere Dinge zu bitten. Eine einzige Bitte lässt sich schwerer beiseitelegen.'
    },
    manners: {
      good: 'Er ist höflich formuliert.',
      consider:
        'Einige Wörter könnten wie eine Beleidigung oder wie Schreien wirken, und nur sie blieben in Erinnerung.'
    },
    people: {
      good: 'Er spricht von einem Staat und seinen Vereinbarungen.',
      consider:
        'Er könnte so gelesen werden, als gäbe er Menschen wegen ihrer Herkunft die Schuld. Sprechen Sie von dem Staat und von dem, was unterzeichnet wurde.'
    },
    length: {
      good: 'Er hat eine gute Länge.',
      short: 'Er ist kurz. Mit zwei oder drei eigenen Sätzen wird ein Brief daraus.',
      long: 'Er ist lang. Eine Seite wird gelesen, drei werden abgeheftet.'
    }
  },

  similarity: 'Wie viel davon von Ihnen ist',
  few: 'Schreiben Sie einige Sätze, dann steht hier, wie viel davon auch im gemeinsamen Text steht.',
  own: 'Ihre eigenen Worte: {percent}\u00a0% stehen auch im gemeinsamen Text.',
  partly: 'Etwa {percent}\u00a0% stehen auch im gemeinsamen Text. Sagen Sie ein wenig mehr auf Ihre eigene Art.',
  copy: 'Etwa {percent}\u00a0% stehen auch im gemeinsamen Text. Rathäuser sortieren Kopien womöglich aus oder zählen sie als eine: Sagen Sie es in eigenen Worten.',
  commonMeans:
    'Verglichen werden Wortfolgen mit der gemeinsamen Erklärung und den Fragen dieser Seite, hier in Ihrem Browser. Angekreuzte Fakten zählen nicht mit.',

  send: 'Schicken Sie ihn selbst ab',
  open: 'Im E-Mail-Programm öffnen',
  copyLetter: 'Brief kopieren',
  copied: 'Kopiert. Fügen Sie ihn in eine Nachricht ein.',
  select:
    'Der Browser lässt diese Seite nicht kopieren. Der Brief ist markiert: Drücken Sie Strg+C, oder halten Sie ihn gedrückt und wählen Sie „Kopieren“.',
  tooLong:
    'Für einen Link zu einem E-Mail-Programm ist der Brief zu lang. Die Schaltfläche kopiert ihn und öffnet eine leere Nachricht: Fügen Sie ihn dort ein.',
  noAddress:
    'Eine verifizierte Adresse dieses Rathauses haben wir nicht: Ihr E-Mail-Programm öffnet sich ohne Adresse.',
  sendsNothing: 'Sie verschicken ihn von Ihrer eigenen Adresse. Behalten Sie eine Kopie, und notieren Sie den Tag.',

  forCouncil: {
    subject: 'Vereinbarung mit {china}',
    someChina: 'Städten in China',
    questions: {
      end: [
        'Wer sind Sie, und in welchem Teil von {city} leben Sie?',
        'Was bedeutet die Vereinbarung mit {china} für Sie oder für Menschen, die Sie kennen?',
        'Welche Fakten sollten dem Stadtrat vorliegen?',
        'Um welche eine Sache bitten Sie: die Vereinbarung zu beenden, sie nicht zu verlängern oder sie auf die Tagesordnung zu setzen?',
        'Darf man Ihnen antworten, und unter welcher Adresse?'
      ],
      ask: [
        'Wer sind Sie, und in welchem Teil von {city} leben Sie?',
        'Wo haben Sie gelesen, dass es zwischen {city} und {china} eine Vereinbarung gibt?',
        'Was möchten Sie wissen: ob sie in Kraft ist, wann sie ausläuft, was unterzeichnet wurde?',
        'Warum ist Ihnen das wichtig?',
        'Darf man Ihnen antworten, und unter welcher Adresse?'
      ],
      thank: [
        'Wer sind Sie, und in welchem Teil von {city} leben Sie?',
        'Was hat das Ende der Vereinbarung mit {china} für Sie bedeutet?',
        'Worum bitten Sie: dass der Beschluss öffentlich bleibt, oder dass ohne Debatte nichts Neues unterzeichnet wird?',
        'Darf man Ihnen antworten, und unter welcher Adresse?'
      ]
    },
    facts: {
      paper: '{paper} zwischen {city} und {china}, unterzeichnet {when}.',
      paperUntil: '{paper} zwischen {city} und {china}, unterzeichnet {when}, gültig bis {until}.',
      event: 'Die Vereinbarung zwischen {city} und {china}: {event} {when}.',
      others: (n) =>
        plural(n, {
          one: '{n} weitere Vereinbarung mit einer Stadt in China wurde im selben Land beendet oder ausgesetzt oder ist ausgelaufen.',
          other:
            '{n} weitere Vereinbarungen mit Städten in China wurden im selben Land beendet oder ausgesetzt oder sind ausgelaufen.'
        })
    },
    from: 'Quelle: {url}'
  }
}
