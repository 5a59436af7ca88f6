import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `value/total kind`. */
const counts = (text: string) =>
  figuresOf(text).counts.map(({ value, total, kind }) => `${total === null ? value : `${value}/${total}`} ${kind}`)

describe('counts by the hands of clerks, unions, newspapers, parliament, speakers and captions', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Vorlage 17/2043. Sachstand Kommunale Integrationszentren (KI): Zum Stichtag 30.06.2013 lagen der Bezirksregierung 38 Anträge vor. Hiervon wurden 31 positiv beschieden, sieben befinden sich in der Prüfung. Von den 31 geförderten KI entfallen 14 auf kreisfreie Städte und 17 auf Kreise.',
      '38 count',
      '31 count',
      '7 count',
      '31 count',
      '14/31 count',
      '17/31 count',
    ],
    [
      'ver.di warnt vor dem Ausbluten der Integrationszentren. In 21 der 54 Zentren seien zuletzt Beschäftigte gegangen, ohne dass die Stellen nachbesetzt wurden. Bei weiteren neun laufe die Befristung zum Jahresende aus. „Wenn das so weitergeht, haben wir bald nur noch 40 arbeitsfähige Einrichtungen“, sagte Gewerkschaftssekretärin Petra Wulff. An der Kundgebung nahmen 180 Menschen teil.',
      '21/54 count',
      '9 increment',
      '40 count',
    ],
    [
      'Meine Damen und Herren, als wir angefangen haben, da gab es in diesem Land kein einziges Kommunales Integrationszentrum. Heute sind es 52! Und ich sage Ihnen: Die zwei, die noch fehlen, holen wir auch noch ins Boot. Dann haben wir 54 von 54, und dann kann keiner mehr sagen, Integration sei Zufall.',
      '52 count',
      '2 remainder',
      '54/54 target',
    ],
    [
      'Ob Gütersloh oder Bonn: Jedes der 54 Kommunalen Integrationszentren arbeitet anders. Das zeigt eine Auswertung, an der sich 39 beteiligt haben. 18 setzen auf Ehrenamt, zwölf auf Schulungen, neun haben einen eigenen Dolmetscherpool. Die restlichen 15 haben keine Angaben gemacht.',
      '54 count',
      '18 count',
      '12 count',
      '9 count',
      '15 remainder',
    ],
    [
      '54 Kommunale Integrationszentren, 54 verschiedene Eingruppierungen – damit muss Schluss sein! In gerade einmal acht Häusern gilt der Tarifvertrag ohne Abstriche, in 19 wird er umgangen, bei den anderen 27 wissen wir es schlicht nicht.',
      '54 count',
      '8 count',
      '19 count',
      '27 remainder',
    ],
    [
      'Abgeordneter Kern (CDU): Herr Präsident! Die Koalition hatte 53 Integrationszentren bis Ende 2013 versprochen. Gekommen sind 44. Das sind neun zu wenig. (Beifall von der CDU) Minister Schneider: Herr Kollege, 44 in anderthalb Jahren, das macht uns erst einmal einer nach!',
      '53 target',
      '44 count',
      '9 remainder',
      '44 count',
    ],
    [
      'Im Regierungsbezirk Münster sind alle acht Gebietskörperschaften mit einem Kommunalen Integrationszentrum vertreten, im Nachbarbezirk Detmold sieben. Landesweit gibt es 54.',
      '8/8 count',
      '7 count',
      '54 count',
    ],
    [
      'Der Landesrechnungshof hat 20 der 54 Kommunalen Integrationszentren geprüft. Bei elf stellte er Mängel in der Aktenführung fest, bei vieren war die Förderung zu hoch. Nur fünf blieben ohne Beanstandung. Geprüft wurden 3.200 Belege, 214 davon waren unvollständig.',
      '20/54 count',
      '11 count',
      '4 count',
      '5 count',
    ],
    [
      'Zwölf Kommunale Integrationszentren haben sich beworben, vier hat die Jury ausgewählt: Herne, Unna, Bonn und Münster. Die acht übrigen erhalten eine Beratung. Preisgeld: 4 x 10.000 Euro.',
      '12 count',
      '4 count',
      '8 remainder',
    ],
    [
      'Der Landkreistag sieht sich bestätigt: Von den 31 Mitgliedern haben sich inzwischen 29 für ein Kommunales Integrationszentrum entschieden. Lediglich zwei Kreise warten ab. Noch vor Jahresfrist lag die Quote bei 17 von 31.',
      '29/31 count',
      '2 remainder',
      '17/31 count',
    ],
    [
      'Die Caritas betreibt in Kooperation mit dem Kommunalen Integrationszentrum 14 Sprachcafés, drei davon in Kirchengemeinden. Im ersten Jahr waren es fünf, im zweiten neun. 54 Freiwillige machen mit, zwölf von ihnen sind jünger als 25. Das Café am Markt war das erste, das in Ibbenbüren ist das 14.',
    ],
    [
      'Wir gehören zu den zwölf Kommunalen Integrationszentren im Regierungsbezirk Arnsberg und sind Teil eines Verbundes von landesweit 53. Unser Team besteht aus neun Personen; drei davon sind Lehrkräfte. Sie finden uns in Haus 4, Raum 12.',
      '12 count',
      '53 count',
    ],
    [
      'An der Befragung haben 49 Kommunale Integrationszentren teilgenommen (Rücklauf: 91 Prozent). 40 bewerten die Zusammenarbeit mit den Schulämtern als gut, sechs als ausreichend, drei machten keine Angaben.',
      '40 count',
      '6 count',
      '3 count',
    ],
    [
      'Stadt Solingen: Das Kommunale Integrationszentrum feiert Geburtstag. Am Freitag, 17. Juni, wird das Zentrum drei Jahre alt. Es war eines der ersten neun, die das Land im Dezember 2012 bewilligte. Inzwischen ist daraus ein Netzwerk von 52 Kommunalen Integrationszentren geworden; elf davon liegen im Bergischen Land und am Niederrhein. Im Solinger Team arbeiten acht Fachkräfte aus sechs Nationen. Oberbürgermeister Kurzbach erwartet 150 Gäste.',
      '9 count',
      '52 count',
      '11 count',
    ],
    [
      '54 Zentren – und keines weiß, wie es 2026 weitergeht. Die AWO Mittelrhein macht sich für die Kommunalen Integrationszentren stark. Nach ihrer Kenntnis haben bereits 17 Zentren Verträge nicht verlängert, bei weiteren 20 steht die Entscheidung bevor. Nur in den übrigen 17 herrsche einstweilen Ruhe.',
      '54 count',
      '17 count',
      '20 increment',
      '17 remainder',
    ],
    [
      'Staatssekretär Dr. Vogt antwortet, zum 1. Januar 2014 habe es 47 Kommunale Integrationszentren gegeben; sechs Kommunen hätten noch keines. Für 2014 erwarte das Land vier Anträge. Auf Nachfrage der Abgeordneten Berg erklärt er, 27 der 47 seien aus früheren RAA entstanden, die anderen 20 seien neu aufgebaut worden.',
      '47 count',
      '6 remainder',
      '27/47 count',
      '20 remainder',
    ],
    [
      'Integration: Der Kreis zögert, die Nachbarn sind weiter\n\nIm Münsterland arbeiten die Kommunalen Integrationszentren längst Hand in Hand: Sieben sind es inzwischen, fehlt nur noch Coesfeld. Der Kreistag vertagte die Entscheidung am Mittwoch mit 27 gegen 21 Stimmen. Landesweit sind 50 von 54 Kommunen dabei. „Wir wollen nicht die 54. sein“, warb Dezernentin Ute Kleine. Das Land würde 170.000 Euro zahlen, der Eigenanteil läge bei 92.000 Euro.',
      '7 count',
      '50/54 count',
      '54 ordinal',
    ],
    [
      'Tarifstreit in den Kommunalen Integrationszentren\n\nIn den 54 Kommunalen Integrationszentren arbeiten rund 800 Beschäftigte, jede dritte Stelle ist befristet. Eine Umfrage von ver.di unter Personalräten in 41 Zentren zeigt: Elf planen, Stellen zu streichen, 24 wollen abwarten, nur sechs geben Entwarnung. Aus dreizehn Zentren kam keine Antwort.',
      '54 count',
      '41 count',
      '11 count',
      '24 count',
      '6 count',
      '13 count',
    ],
    [
      'Mitteilungsvorlage 14/0987: Jahresbericht des Kommunalen Integrationszentrums\n\nDas KI der Stadt ist eines von 54 in Nordrhein-Westfalen und eines von dreizehn im Regierungsbezirk Düsseldorf. 2019 wurden 412 Beratungen geführt, 54 davon telefonisch. In 23 Schulen fanden Projekte statt. Von 13 Förderanträgen an das Land wurden elf bewilligt.',
      '54 count',
      '13 count',
    ],
    [
      'Bezirksregierung Köln lädt Integrationszentren ein\n\nAlle elf Kommunalen Integrationszentren des Regierungsbezirks waren der Einladung gefolgt, darunter die beiden jüngsten aus dem Rhein-Erft-Kreis und dem Rhein-Sieg-Kreis. Sieben der elf haben inzwischen einen Pool von Sprachmittlern, vier bereiten ihn vor. Im ganzen Land sind es nach Angaben der LaKI 38, die einen solchen Dienst anbieten.',
      '11/11 count',
      '7/11 count',
      '4 count',
    ],
    [
      'Kommunales Integrationszentrum stellt Jahresprogramm vor\n\nDas Kommunale Integrationszentrum des Kreises bietet 2017 insgesamt 46 Veranstaltungen an, zwölf mehr als im Vorjahr. Elf finden in den Städten statt, die übrigen 35 in den Gemeinden. 24 sind bereits ausgebucht. Neu sind drei Lotsenkurse; für den ersten gibt es noch vier Plätze. Anmeldung unter 02541 18-0, Zimmer 47.',
    ],
    [
      'Grünes Licht für 31 Projekte\n\nDer Beirat des Kommunalen Integrationszentrums hat 31 von 47 Anträgen bewilligt. 16 gingen leer aus. Insgesamt stehen 53.000 Euro bereit. In zwölf der 22 Stadtteile gibt es nun Nachbarschaftstreffs; alle 22 sollen es bis 2018 werden.',
    ],
    [
      'Kommunale Integrationszentren: Land weitet Sprachmittlung aus\n\nDie 54 Kommunalen Integrationszentren vermitteln künftig noch mehr Laiendolmetscher. 2019 waren es 3.200, verteilt auf 71 Sprachen. Allein in Köln sind es 140, in Hamm 38. Besonders gefragt sind Arabisch, Farsi und Kurdisch; in 31 Schulen wird auch Romanes gebraucht. 46 neue Kurse beginnen im Herbst, zwölf davon digital.',
      '54 count',
    ],
    [
      'Familienbüros: 18 Kommunen machen mit\n\nNeben den Kommunalen Integrationszentren entstehen nun auch Familienbüros. Von 54 angeschriebenen Jugendämtern haben 41 geantwortet. 18 Kommunen haben bereits ein Familienbüro, sieben wollen bis Jahresende folgen. Zwölf warten auf Geld vom Bund.',
    ],
    [
      'KI bekommt Verstärkung\n\nDas Kommunale Integrationszentrum hat jetzt 16 Mitarbeitende. Im Vorjahr waren es elf, bis 2020 sollen es 20 werden. Von den 16 arbeiten neun in Teilzeit. Die anderen sieben sind Lehrkräfte. Vier weitere Stellen sind beantragt.',
    ],
    [
      'Während die 53 Kommunalen Integrationszentren vom Land bezahlt werden, hängen die 160 Integrationsagenturen am Tropf der Verbände. 27 haben in den vergangenen drei Jahren geschlossen, 19 stehen auf der Kippe. Die AWO betreibt 36, die Caritas 41.',
      '53 count',
    ],
    [
      'Integrationscup des Kommunalen Integrationszentrums: 24 Teams aus elf Städten traten an. Zwölf überstanden die Vorrunde, vier kamen ins Halbfinale. Im Finale stand es nach 20 Minuten 3:1. Alle 24 bekamen Medaillen.',
    ],
    [
      'Antwort der Landesregierung: Derzeit bestehen 49 Kommunale Integrationszentren. Davon liegen zwölf im Regierungsbezirk Arnsberg, sieben in Detmold, 13 in Düsseldorf, zehn in Köln und sieben in Münster. In fünf Kreisen besteht bislang kein Kommunales Integrationszentrum. Drei dieser Kreise haben angekündigt, im Jahr 2016 einen Antrag zu stellen.',
      '49 count',
      '12 count',
      '7 count',
      '13 count',
      '10 count',
      '7 count',
      '5 remainder',
    ],
    [
      'Übergabe in Höxter: Mit dem Bescheid für das dortige KI sind jetzt in Ostwestfalen-Lippe alle sieben Kommunalen Integrationszentren bewilligt, im Land sind es 44. Foto: Kreis Höxter',
      '7/7 count',
      '44 count',
    ],
    [
      'In 47 Städten und Kreisen gibt es sie schon, im Kreis Olpe erst ab Herbst: die Kommunalen Integrationszentren. Olpe ist damit das 48. Die Nachbarn in Siegen waren Nummer 22. Sechs Kommunen fehlen dann noch.',
      '47 count',
      '48 ordinal',
      '22 ordinal',
      '6 remainder',
    ],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})
