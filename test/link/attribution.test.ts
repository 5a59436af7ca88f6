import { describe, expect, test } from 'vitest'
import { extractOffices } from '../../src/extract/offices/index.js'
import { extractParties } from '../../src/extract/parties/index.js'
import { extractPeople } from '../../src/extract/people/index.js'
import { createLexicon } from '../../src/lexicon/tags.js'
import { attribute } from '../../src/link/attribution.js'
import { linkPeople } from '../../src/link/people.js'
import { annotate } from '../../src/text/annotate.js'
import { mend } from '../../src/text/mend.js'
import { raw } from '../raw.js'

const LEXICON = createLexicon()

/** Who states what stands at the word `hier` of a text: `direct Anna Muster`, `direct nobody`, or `release`. */
function saidAt(text: string): string {
  const document = annotate(mend(raw(text)), LEXICON)
  const mentions = extractPeople(document)
  const parties = extractParties(document, { people: mentions })
  const people = linkPeople(document, mentions)
  const offices = extractOffices(document, { people: mentions, parties })
  const at = document.text.search(/\bhier\b/u)
  const found = attribute(document, people, offices).find(({ start, end }) => start <= at && at < end)
  if (found === undefined) return 'release'
  return `${found.kind} ${found.speaker === null ? 'nobody' : people[found.speaker]?.name}`
}

describe('direct speech', () => {
  test.each([
    ['Es fehle Geld, findet Rätin Anna Muster (SPD). „Wir sind trotzdem sehr gern hier.“', 'direct Anna Muster'],
    ['Wir feiern, wenn Anna Muster siegt. „Wir sind trotzdem sehr gern hier.“', 'direct nobody'],
    ['Sekretärin Anna Muster war da. „Wir sind sehr gern hier“, sagte die Gewerkschafterin.', 'direct Anna Muster'],
    ['„Wir sind gern hier“, sagte Anna Muster.', 'direct Anna Muster'],
    ['„Wir sind gern hier.“ Mit diesen Worten eröffnete Landrat Bernd Beispiel die Feier.', 'direct Bernd Beispiel'],
    ['„Wir sind gern hier“ – mit diesen Worten eröffnete Landrat Bernd Beispiel die Feier.', 'direct Bernd Beispiel'],
    ['„Wir sind gern hier“, so Landrat Bernd Beispiel.', 'direct Bernd Beispiel'],
    ['„Wir sind gern hier“, freut sich Anna Muster.', 'direct Anna Muster'],
    ['„Wir sind gern hier“, sagte die Leiterin der Volkshochschule, Anna Muster, am Montag.', 'direct Anna Muster'],
    ['Anna Muster: „Wir sind sehr gern hier.“', 'direct Anna Muster'],
    ['Anna Muster freut sich: „Das ist schön.“ Und weiter: „2017 hier mehr.“', 'direct Anna Muster'],
    ['Anna Muster (SPD): „Wir sind sehr gern hier.“', 'direct Anna Muster'],
    ['Anna Muster sagte: „Wir sind sehr gern hier.“', 'direct Anna Muster'],
    ['Dazu erklären Anna Muster und Bernd Beispiel: „Wir sind sehr gern hier.“', 'direct Anna Muster'],
    [
      'Landrätin Anna Muster begrüßte Staatssekretär Bernd Beispiel: „Wir freuen uns, dass Sie hier sind.“',
      'direct Anna Muster',
    ],
    ['„Wir fangen an“, so Anna Muster, „und zwar hier in Hamm.“', 'direct Anna Muster'],
    ['„Wir fangen an“, sagte Anna Muster. „Und zwar hier in Hamm, wo alle uns kennen.“', 'direct Anna Muster'],
    ['Es kam Ministerin Anna Muster. „Wir sind gern hier“, betonte die Ministerin.', 'direct Anna Muster'],
    ['Es kam Schulministerin Anna Muster. „Wir sind gern hier“, sagte die Ministerin.', 'direct Anna Muster'],
    [
      'Bernd Beispiel kam spät. „Wir sind gern hier“, scherzte er auf eine Frage von Anna Muster.',
      'direct Bernd Beispiel',
    ],
    ['Bernd Beispiel sprach mit Anna Muster. „Wir sind gern hier“, sagte sie.', 'direct Anna Muster'],
    ['Auf die Frage von Anna Muster antwortete Bernd Beispiel: „Wir sind gern hier in Hamm.“', 'direct Bernd Beispiel'],
    ['„Wir sind sehr gern hier.“ Das sagte Anna Muster am Rande der Sitzung.', 'direct Anna Muster'],
    [
      '„Wir fangen an“, so Anna Muster. Für Bernd Beispiel ist wichtig: „Wir sind sehr gern hier.“',
      'direct Bernd Beispiel',
    ],
    ['Es fehle Geld, sagte Anna Muster am Montag. „Wir sind trotzdem sehr gern hier.“', 'direct Anna Muster'],
    ['Anna Muster kam nach Hamm. „Wir sind sehr gern hier.“', 'direct nobody'],
    ['Bernd Beispiel traf Anna Muster. „Wir sind gern hier“, sagte die 49-Jährige aus Hamm.', 'direct Anna Muster'],
    ['Bernd Beispiel traf Anna Muster. „Wir sind gern hier“, so der CDU-Politiker.', 'direct Bernd Beispiel'],
    ['Bernd Beispiel traf Anna Muster. „Wir sind gern hier“, betont Dortmunds Bürgermeisterin.', 'direct Anna Muster'],
    ['Anna Muster kam. „Wir sind gern hier“, so die Verwaltung.', 'direct nobody'],
    ['Landrat Bernd Beispiel kam. „Wir sind gern hier“, sagte Kölns Oberbürgermeister.', 'direct nobody'],
    ['Landrat Bernd Beispiel sprach zuerst. „Wir sind gern hier“, sagte Kölns Oberbürgermeister.', 'direct nobody'],
    ['Ein 20-Jähriger kam. Leiter Bernd Beispiel half. „Wir sind gern hier“, sagte der 20-Jährige.', 'direct nobody'],
    ['Leiter Bernd Beispiel (20) half. „Wir sind gern hier“, sagte der 20-Jährige.', 'direct Bernd Beispiel'],
    ['Landrat Bernd Beispiel sagte viel. „Wir sind gern hier“, sagte eine Mutter.', 'direct nobody'],
    ['Landrat Bernd Beispiel sagte viel. „Wir sind gern hier“, sagte er.', 'direct Bernd Beispiel'],
    ['Minister Bernd Beispiel kam. „Wir sind gern hier“, erklärte der Unternehmer.', 'direct nobody'],
    ['Die Bildhauerin Anna Muster kam. „Wir sind gern hier“, sagte die Preisträgerin.', 'direct Anna Muster'],
    ['Bernd Beispiel kam. „Wir sind gern hier“, erklärte der Unternehmer.', 'direct Bernd Beispiel'],
    ['Anna Muster kam. „Wir sind gern hier“, sagten die Politikerinnen.', 'direct nobody'],
    ['„Wir sind sehr gern hier“, heißt es in dem Brief.', 'direct nobody'],
    [
      'Bernd Beispiel stimmte ein: „Wir sind sehr gern hier.“ Anna Muster mahnte dagegen zur Ruhe.',
      'direct Bernd Beispiel',
    ],
    ['Stellungnahme von Anna Muster:\n\n„Wir sind sehr gern hier. Das bleibt auch so.“', 'direct Anna Muster'],
    ['Anna Muster kam nach Hamm, hier wohnt sie. „Schön ist es“, sagte sie.', 'release'],
    [
      'Anna Muster vom Kreis Unna, dankte der Leiterin Eva Beispiel: „Wir sind auch Ihretwegen hier.“',
      'direct Anna Muster',
    ],
    ['„Schön ist es“, so Jan Muster. „Wir sind sehr gern hier“, sagte die künftige Leiterin.', 'direct nobody'],
    ['„Wir sind sehr gern hier.“\nAnna Muster, Bürgermeisterin', 'direct Anna Muster'],
    ['„Wir sind sehr gern hier.“\nAnna Muster lud zum Fest.', 'direct nobody'],
    ['Anna Muster verwies auf die Lage. „Wir sind trotzdem sehr gern hier.“', 'direct Anna Muster'],
    ['Es fehle Geld, so Anna Muster. Das sei bitter. „Wir sind trotzdem sehr gern hier.“', 'direct Anna Muster'],
    [
      'Ministerin Anna Muster kam. Sie brachte Grüße und erinnerte an früher: „Wir waren schon einmal hier.“',
      'direct Anna Muster',
    ],
  ])('%s', (text, expected) => {
    expect(saidAt(text)).toBe(expected)
  })
})

describe('interviews without quotation marks', () => {
  test.each([
    ['Frage: Wie war es?\nAnna Muster: Gut.\nFrage: Und nun?\nMuster: Wir bleiben hier.', 'direct Anna Muster'],
    ['Muster: Frau Beispiel, wie war es?\nEva Beispiel: Gut.\nJan Muster: Und hier?', 'direct Jan Muster'],
    ['Beisitz\nAnna Muster: 12 Stimmen hier\nBernd Beispiel: 9 Stimmen', 'release'],
  ])('%s', (text, expected) => {
    expect(saidAt(text)).toBe(expected)
  })
})

describe('reported speech', () => {
  test.each([
    ['Anna Muster sagte, dass hier 47 Zentren entstehen.', 'indirect Anna Muster'],
    ['Anna Muster betonte, hier sei noch Platz.', 'indirect Anna Muster'],
    ['Es sei hier noch Platz, so Anna Muster.', 'indirect Anna Muster'],
    ['Es sei hier noch Platz, sagte Anna Muster.', 'indirect Anna Muster'],
    ['„Wir sind gern in Hamm“, sagte Anna Muster. Man habe hier noch Platz.', 'indirect Anna Muster'],
    ['Laut Anna Muster gibt es hier noch Platz.', 'indirect Anna Muster'],
    ['Nach Angaben von Anna Muster gibt es hier noch Platz.', 'indirect Anna Muster'],
    ['Anna Muster ergänzt, die Zentren brauchten hier Zeit.', 'indirect Anna Muster'],
    ['Die Abgeordnete Anna Muster, Sprecherin der Fraktion, sagte, es sei hier noch Platz.', 'indirect Anna Muster'],
    ['Es sei zu eng, sagte Anna Muster, während Bernd Beispiel meinte, hier sei noch Platz.', 'release'],
    ['Das sei falsch, so Anna Muster, doch laut Ministerium sei hier noch Platz.', 'release'],
    ['Es freut Anna Muster, die hier wohnt.', 'release'],
    ['Das stimme, so Anna Muster, die hier wohnt.', 'release'],
    ['Damals, so Anna Muster weiter, sei hier noch niemand zuständig gewesen.', 'indirect Anna Muster'],
    ['Wie Anna Muster mitteilt, gibt es hier noch Platz.', 'indirect Anna Muster'],
    ['Wie die Stadt mitteilt, war Anna Muster hier.', 'release'],
    ['Wie Anna Muster und Bernd Beispiel zeigen, ist hier noch Platz.', 'release'],
    ['Aus Sicht von Anna Muster ist hier noch Platz.', 'indirect Anna Muster'],
    ['Nach Angaben der Stadt war Anna Muster hier.', 'release'],
    ['Anna Muster wohnt laut Verwaltung hier.', 'release'],
    ['Der Platz reicht hier laut Anna Muster.', 'indirect Anna Muster'],
    ['Anna Muster war da. Nach ihren Angaben gibt es hier noch Platz.', 'indirect Anna Muster'],
    ['Anna Muster kündigte an, hier zu bauen.', 'indirect Anna Muster'],
    ['Anna Muster kündigte Bernd Beispiel, der hier wohnt.', 'release'],
    ['Für Anna Muster zählt hier eines: Die Stelle brauche Geld, so Anna Muster.', 'release'],
    ['Anna Muster sagte ab. Der Platz ist hier frei.', 'release'],
    ['Anna Muster leitet das Zentrum. Der Platz wäre hier frei.', 'release'],
    ['Der Rat beschloss, dass hier gebaut wird.', 'release'],
  ])('%s', (text, expected) => {
    expect(saidAt(text)).toBe(expected)
  })
})
