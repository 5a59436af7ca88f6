import type { Pattern } from '../patterns/matcher.js'

/**
 * How titles stand beside their holders, the surest first. `title` and `holder` are the groups; `first` is a title whose
 * holder the other shares. Terms are those of `windows.ts`.
 */
export const OFFICE_PATTERNS: readonly Pattern[] = [
  // Josef Muster MdL
  { rule: 'mandate', match: '[<holder>#Person] comma? [<title>#Mandate]' },
  // A (MdL Grüne), A (Abteilungsleiter Soziales)
  { rule: 'bracket', match: '[<holder>#Person] open #Word? [<title>#Title]' },
  // Landrat A, die Abgeordneten A, B und C
  { rule: 'before', match: '[<title>#Title] [<holder>#Person]' },
  // Verbandspräsident Landrat A; Kämmerer und Stadtdirektor A
  { rule: 'before-two', match: '[<title>#Title] (und|slash)? #Title [<holder>#Person]' },
  // A – Leiter der Volkshochschule –
  { rule: 'dash', match: '[<holder>#Person] dash #Since? [<title>#Title]' },
  // A, Landrat des Kreises B; A, seit 2015 Leiterin
  { rule: 'after', match: '[<holder>#Person] comma #Since? [<title>#Title]' },
  // A (MdL Grüne), Obfrau im Ausschuss
  { rule: 'after', match: '[<holder>#Person] open #Word? #Mandate #Word? close comma #Since? [<title>#Title]' },
  // A, seit 2009 im Amt und Mitglied des Vorstands
  { rule: 'after', match: '[<holder>#Person] comma #Since #Word und [<title>#Title] comma' },
  // A löst B ab, Landrat des Kreises C; B nahm teil, die Leiterin
  { rule: 'after-verb', match: '[<holder>#Person] #Particle comma #Since? [<title>#Title]' },
  // der Sprecher der Fraktion, A
  { rule: 'ahead', match: '[<title>#Title] comma [<holder>#Person]' },
  // die Schulministerin und stellvertretende Ministerpräsidentin, A: both titles are hers
  { rule: 'ahead-pair', match: '[<title>#Title] und #Title comma [<holder>#Person]' },
  { rule: 'ahead-also', match: '#Title und [<title>#Title] comma [<holder>#Person]' },
  // der Vorsitzende der Konferenz, Minister A; ihr Stellvertreter, der Abgeordnete B
  { rule: 'ahead-two', match: '[<title>#Title] comma #Title [<holder>#Person]' },
  // Hans Muster / Bürgermeister; Hans Muster | MdL
  { rule: 'slash', match: '[<holder>#Person] (slash|pipe) [<title>#Title]' },
  // Hans Muster: Bürgermeister
  { rule: 'listed', match: '[<holder>#Person] colon [<title>#Title]' },
  // Sehr geehrter Herr Minister, lieber Hans Muster
  { rule: 'address', match: '[<title>#Title] comma #Dear [<holder>#Person]' },
  // Landrätin soll A bleiben
  { rule: 'shall', match: '[<title>#Title] #Soll [<holder>#Person]' },
  // A soll Vorsitzender des Vereins werden
  { rule: 'is-to', match: '[<holder>#Person] #Soll (#Word|#Since){0,2} [<title>#Title] #Word? #Copula' },
  // Der Leiter des Amtes, A, soll neuer Präsident in B werden
  {
    rule: 'is-to',
    match: '#Title comma [<holder>#Person] comma #Soll (#Word|#Since){0,2} [<title>#Title] #Word? #Copula',
  },
  // Kassenprüfer: A, B; zum Sprecher gewählt: A
  { rule: 'label', match: '[<title>#Title] #Election? colon [<holder>#Person]' },
  // Pressesprecherin: Richterin am Landgericht A
  { rule: 'label', match: '[<title>#Title] colon #Title [<holder>#Person]' },
  // Schriftführerin wurde A
  { rule: 'copula', match: '[<title>#Title] #Copula #Since? [<holder>#Person]' },
  // Neue Leiterin ist die Sozialpädagogin A
  { rule: 'copula-two', match: '[<title>#Title] #Copula #Since? #Title [<holder>#Person]' },
  // Präsident wird der bisherige Leiter des Amtes, A: both titles are his
  { rule: 'copula-ahead-own', match: '#Title #Copula [<title>#Title] #Word? comma [<holder>#Person]' },
  { rule: 'copula-ahead', match: '[<title>#Title] #Copula #Title #Word? comma [<holder>#Person]' },
  // A ist seit Mai Chefarzt der Klinik
  { rule: 'is', match: '[<holder>#Person] #Copula (#Word|#Since){0,3} [<title>#Title]' },
  // Seit 2006 ist A Präsidentin der Kammer
  { rule: 'is-who', match: '#Copula [<holder>#Person] (#Word|#Since){0,3} [<title>#Title]' },
  // Der Bürgermeister der Stadt B, A, ist neuer Präsident des Verbandes
  { rule: 'is-apposed', match: '#Title comma [<holder>#Person] comma #Copula (#Word|#Since){0,3} [<title>#Title]' },
  // Bei der Polizei ist Rat A neuer Leiter
  { rule: 'is-who', match: '#Copula #Title [<holder>#Person] (#Word|#Since){0,3} [<title>#Title]' },
  // A neuer Präsident des Verbandes
  { rule: 'headline', match: '[<holder>#Person] [<title>#Title]' },
  // A, bisher Stellvertreter, wird Leiter
  {
    rule: 'is-now',
    match: '[<holder>#Person] comma #Since? #Title und? #Word? comma #Copula (#Word|#Since){0,3} [<title>#Title]',
  },
  // A ist Dezernentin des Kreises, B Vorsitzender der Fraktion
  { rule: 'gap', match: '#Copula (#Word|#Since){0,3} #Title (comma|und|semicolon) [<holder>#Person] [<title>#Title]' },
  // A, der bis dahin Integrationsbeauftragter war
  {
    rule: 'relative',
    match: '[<holder>#Person] #Word? comma #Rel (#Word|#Since|und){0,4} [<title>#Title] #Word? #Copula',
  },
  // A löst B ab, Bürgermeisterin von C, die seit 2017 vorgestanden hatte und nun Vizepräsidentin ist
  {
    rule: 'relative-after',
    match:
      '[<holder>#Person] #Word? comma #Title comma #Rel (#Word|#Since|#Copula){0,4} und (#Word|#Since){0,2} [<title>#Title] #Copula',
  },
  // Zu stellvertretenden Vorsitzenden wurden A und B bestimmt
  { rule: 'appointed', match: '[<title>#Appointed] (#Copula|#Word|#Election|#Pronoun){0,3} #Title? [<holder>#Person]' },
  // A wurde mit 41 Stimmen zum Vorsitzenden gewählt
  { rule: 'elected', match: '[<holder>#Person] (#Copula|#Word|#Election|#Since|comma){0,5} [<title>#Appointed]' },
  // Als Beisitzer gehören dem Vorstand A, B und C an
  { rule: 'as-ahead', match: 'als [<title>#Title] (#Copula|#Word|#Since|#Election){0,3} colon? [<holder>#Person]' },
  // Als Stellvertreter wurde der Lehrer A gewählt
  { rule: 'as-ahead', match: 'als [<title>#Title] #Copula (#Word|#Election){0,2} #Title [<holder>#Person]' },
  // A folgt auf B als Leiter
  { rule: 'as-follower', match: '[<holder>#Person] #Follows #Person #Word? als [<title>#Title]' },
  // A löst B als Leiterin ab; A hat B als Leiterin abgelöst
  { rule: 'as-follower', match: '[<holder>#Person] #Relieves #Since? #Title? #Person #Word? als [<title>#Title]' },
  // Im Mai löst Rätin A Rat B als Leiterin ab
  {
    rule: 'as-follower',
    match: '#Relieves #Since? #Title? [<holder>#Person] #Since? #Title? #Person #Word? als [<title>#Title]',
  },
  {
    rule: 'as-follower',
    match: '[<holder>#Person] (#Word|#Since){1,3} #Title? #Person #Word? als [<title>#Title] #Relieved',
  },
  // A hatte die Klinik als Leiterin geführt
  { rule: 'as', match: '[<holder>#Person] (#Copula|#Word|#Since|#Election|#Rel|comma){0,5} als [<title>#Title]' },
  // A promovierte 1999 und war von 2008 bis 2013 Leiterin
  {
    rule: 'later',
    match: '[<holder>#Person] (#Word|#Since|comma){1,5} und #Copula (#Word|#Since){0,2} [<title>#Title]',
  },
  // Er ist seit 2015 Leiter des Amtes; in den siebziger Jahren war er Mitglied des Kreistages
  { rule: 'he-is', match: '[<holder>#Pronoun] #Copula (#Word|#Since){0,3} [<title>#Title]' },
  { rule: 'is-he', match: '#Copula [<holder>#Pronoun] (#Word|#Since){0,3} [<title>#Title]' },
  // dem Rat gehörte er an, ab 1969 als Vorsitzender
  { rule: 'he-as', match: '[<holder>#Pronoun] (#Word|#Since|comma){0,5} als [<title>#Title]' },
  // Minister für X und stellvertretender Ministerpräsident
  { rule: 'also', match: '[<first>#Title] (und|comma) #Since? als? [<title>#Title]' },
  // Betriebsratsvorsitzender bei einem Maschinenbauer und seit 2020 Mitglied des Kreistages
  { rule: 'also', match: '[<first>#Title] #Word und #Since [<title>#Title]' },
  // Er war Kreishandwerksmeister und ist seit 2020 Ehrenobermeister seiner Innung
  { rule: 'also', match: '[<first>#Title] und #Copula #Since? [<title>#Title]' },
]

/** The same for a title behind a noun for its office (`das Amt des Vorsitzenden`), which no other pattern takes. */
export const POST_PATTERNS: readonly Pattern[] = [
  // Das Amt des Vorsitzenden A
  { rule: 'before', match: '[<title>#Post] [<holder>#Person]' },
  // Das Amt des Vorsitzenden übernimmt A; in das Amt des Vorsitzenden wird A eingeführt
  { rule: 'post', match: '[<title>#Post] (#Word|#Copula|#Election|#Since){1,3} #Title? [<holder>#Person]' },
  // A übernimmt das Amt des Vorsitzenden; A übernimmt von B das Amt des Vorsitzenden
  { rule: 'post', match: '[<holder>#Person] (#Word|#Copula|#Since){0,3} [<title>#Post]' },
  // A, die das Amt der Leiterin bekleidet
  { rule: 'post', match: '[<holder>#Person] comma #Rel (#Word|#Since){0,3} [<title>#Post]' },
  { rule: 'post', match: '[<holder>#Person] (#Word|#Since){1,3} #Title? #Of #Word? [<title>#Post]' },
  { rule: 'post', match: '[<holder>#Pronoun] (#Word|#Copula|#Since){1,3} [<title>#Post]' },
  { rule: 'post', match: '[<title>#Post] #Word [<holder>#Pronoun]' },
]
