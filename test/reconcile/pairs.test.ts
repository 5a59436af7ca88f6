import { describe, expect, test } from 'vitest'
import { conflictsIn } from './texts.js'

/** A pair of short releases: place and day, then what they say. */
type Pair = readonly [name: string, ...texts: readonly string[]]

/** Pairs (or three) in which one thing is told in two ways, and the rule that must find it. */
const FOUND: readonly (readonly [rule: string, ...Pair])[] = [
  [
    'contradiction',
    'Stiftung, dafür',
    'Herne, 3. März 2020 – Die Stiftung Ruhrbrücke hilft beim Deutschlernen. Für das Projekt „Wort für Wort“ wendet sie im Jahr 2020 insgesamt 45.000 Euro auf.',
    'Herne, 12. März 2020 – „Wort für Wort“ geht in die zweite Runde. Die Stiftung Ruhrbrücke lässt sich das Projekt 2020 rund 70.000 Euro kosten.',
  ],
  [
    'contradiction',
    'Haushalt, Genitiv',
    'Köln, 4. Mai 2019 – Das Land stellt für die Förderung der Integration in den Kommunen im Jahr 2019 insgesamt 32,8 Millionen Euro bereit.',
    'Köln, 9. Mai 2019 – Für die Integrationsförderung in den Kommunen gibt das Land im Jahr 2019 nur 23,8 Millionen Euro.',
  ],
  [
    'contradiction',
    'Abkürzung',
    'Düsseldorf, 4. Mai 2021 – Das Land fördert das Kommunale Integrationsmanagement (KIM) im Jahr 2021 mit 50 Millionen Euro.',
    'Düsseldorf, 9. Mai 2021 – Für das KIM gibt das Land im Jahr 2021 insgesamt 55 Millionen Euro aus.',
  ],
  [
    'contradiction',
    'Zuwendungsbescheid',
    'Bochum, 7. Juni 2018 – Der Verein Lernzeit bekommt von der Stadt Bochum im Jahr 2018 einen Zuschuss in Höhe von 18.500 Euro für Sprachkurse.',
    'Bochum, 11. Juni 2018 – Die Stadt Bochum bezuschusst die Sprachkurse des Vereins Lernzeit 2018 mit 15.800 Euro.',
  ],
  [
    'contradiction',
    'Passiv',
    'Unna, 1. Februar 2017 – Die Elternschule wird vom Kreis Unna im Jahr 2017 mit 36.000 Euro gefördert.',
    'Unna, 2. Februar 2017 – Mit 63.000 Euro fördert der Kreis Unna die Elternschule im Jahr 2017.',
  ],
  [
    'contradiction',
    'Kosten',
    'Hamm, 5. Juli 2016 – Der Umbau des Hauses der Begegnung kostet 1,2 Millionen Euro.',
    'Hamm, 8. Juli 2016 – Die Kosten für den Umbau des Hauses der Begegnung belaufen sich auf 2,1 Millionen Euro.',
  ],
  [
    'contradiction',
    'relativ',
    'Soest, 5. Juli 2016 – Für den Sprachmittlerpool zahlt der Kreis Soest im Jahr 2016 insgesamt 27.000 Euro.',
    'Soest, 8. Juli 2016 – Landrätin Eva Brand lobte den Sprachmittlerpool, in den der Kreis Soest im Jahr 2016 immerhin 72.000 Euro steckt.',
  ],
  [
    'contradiction',
    'Ministerium',
    'Essen, 14. Januar 2020 – Das Integrationsministerium fördert die Fachstelle Sprache im Jahr 2020 mit 240.000 Euro.',
    'Essen, 17. Januar 2020 – Die Fachstelle Sprache erhält vom Integrationsministerium für das Jahr 2020 insgesamt 420.000 Euro.',
  ],
  [
    'denominator_mismatch',
    'alle Kreise, ohne Zeit',
    'Hamm, 15. April 2016 – In vier der 54 Kreise und kreisfreien Städte fehlt heute noch ein Kommunales Integrationszentrum.',
    'Soest, 18. April 2016 – Unser Ziel bleibt, dass alle 57 Kreise und kreisfreien Städte ein Kommunales Integrationszentrum haben.',
  ],
  [
    'contradiction',
    'ein Projekt, dieselbe Summe daneben',
    'Warendorf, 24. Oktober 2017 – Der Sprachmittlerpool kostet 2018 zusammen 96.000 Euro. 41.000 Euro trägt der Kreis, 55.000 Euro kommen vom Land.',
    'Warendorf, 8. November 2017 – 46.000 Euro nimmt der Kreis 2018 dafür in die Hand. Ohne das Land wäre der Pool nicht zu stemmen, denn er kostet 2018 zusammen 96.000 Euro.',
  ],
  [
    'contradiction',
    'Wuppertal, die Stadt Wuppertal',
    'Solingen, 15. September 2016 – Der Dolmetscherdienst kostet 2017 insgesamt 230.000 Euro. Wuppertal zahlt 120.000 Euro, Solingen 65.000 Euro, Remscheid 45.000 Euro.',
    'Wuppertal, 4. Oktober 2016 – Für den Dolmetscherdienst gibt die Stadt Wuppertal 2017 einen Anteil von 102.000 Euro.',
  ],
  [
    'contradiction',
    'eine Null fehlt',
    'Gladbeck, 5. April 2014 – Der Umbau der Turnhalle kostet 1.450.000 Euro.',
    'Gladbeck, 24. Juni 2014 – Für den Umbau der Turnhalle sind 145.000 Euro veranschlagt.',
  ],
  [
    'sum_mismatch',
    'am Ende die Summe',
    'Oelde, 18. April 2016 – Der Kreis leitet 31.500 Euro an die Stadt weiter. Die Stadt selbst legt 8.500 Euro dazu, so dass dort 45.000 Euro zur Verfügung stehen.',
    'Soest, 20. April 2016 – Das Fest war gut besucht.',
  ],
  [
    'sum_mismatch',
    'das sind so viele weniger',
    'Düsseldorf, 12. November 2024 – 2024 gibt das Land für die Beratung 35 Millionen Euro aus. 2025 sind es nur noch 12,9 Millionen Euro. Das sind 32,1 Millionen Euro weniger.',
    'Soest, 20. April 2016 – Das Fest war gut besucht.',
  ],
  [
    'part_exceeds_whole',
    'der Anteil und die Gesamtkosten',
    'Remscheid, 12. November 2016 – Auf Remscheid entfällt für den Dolmetscherdienst 2017 ein Anteil von 450.000 Euro. Die Gesamtkosten des Dolmetscherdienstes werden für 2017 mit 230.000 Euro angegeben.',
    'Soest, 20. April 2016 – Das Fest war gut besucht.',
  ],
  [
    'decrease',
    'was noch fehlt, daneben',
    'Hamm, 12. Mai 2016 – In Nordrhein-Westfalen arbeiten derzeit 52 Kommunale Integrationszentren. In zwei der 54 Kreise und kreisfreien Städte laufen die Vorbereitungen noch.',
    'Soest, 19. Juli 2018 – Heute gibt es in Nordrhein-Westfalen 48 Kommunale Integrationszentren.',
  ],
  [
    'decrease',
    'so viele fehlen',
    'Hamm, 1. März 2019 – Heute bestehen in Nordrhein-Westfalen 52 Kommunale Integrationszentren.',
    'Soest, 3. Februar 2020 – Noch fehlt in fünf der 54 Kreise und kreisfreien Städte ein Kommunales Integrationszentrum.',
  ],
  [
    'decrease',
    'alle eines Bezirks dazwischen',
    'Aachen, 12. November 2018 – Heute gibt es landesweit 52 Kommunale Integrationszentren.',
    'Köln, 14. November 2018 – Es gibt keine weißen Flecken mehr. Alle zwölf Kommunalen Integrationszentren arbeiten dort.',
    'Bonn, 31. Oktober 2019 – Heute gibt es in Nordrhein-Westfalen 49 Kommunale Integrationszentren.',
  ],
  [
    'decrease',
    'derselbe Schritt, weit darunter',
    'Düsseldorf, 9. November 2012 – Bis gestern, 8. November 2012, waren in Nordrhein-Westfalen 19 Kommunale Integrationszentren beantragt.',
    'Düsseldorf, 4. Februar 2013 – Zum 31. Januar 2013 waren in Nordrhein-Westfalen 11 Kommunale Integrationszentren beantragt.',
  ],
  [
    'ordinal_inconsistent',
    'Zahl und Nummer in einem Satz',
    'Hagen, 4. November 2013 – Damit zählt Nordrhein-Westfalen ab sofort 46 Kommunale Integrationszentren, das jüngste ist somit das 49. im Land.',
  ],
  [
    'contradiction',
    'Zahl, bestehen',
    'Münster, 9. April 2015 – Zurzeit bestehen landesweit 49 Kommunale Integrationszentren.',
    'Münster, 9. April 2015 – Die Zahl der Kommunalen Integrationszentren in Nordrhein-Westfalen liegt bei 43.',
  ],
  [
    'contradiction',
    'Zahl, Netz',
    'Münster, 9. April 2015 – Das Netz der Kommunalen Integrationszentren umfasst in Nordrhein-Westfalen 49 Einrichtungen.',
    'Münster, 9. April 2015 – Landesweit sind heute 39 Kommunale Integrationszentren tätig.',
  ],
  [
    'scale_slip',
    'Mrd',
    'Düsseldorf, 4. März 2019 – Im Landeshaushalt 2019 sind für die Integrationspauschale 432,8 Millionen Euro vorgesehen.',
    'Düsseldorf, 6. März 2019 – Die Integrationspauschale beläuft sich im Jahr 2019 auf 432,8 Milliarden Euro.',
  ],
  [
    'scale_slip',
    'tausend',
    'Wesel, 4. März 2019 – Der Kreis Wesel gibt für die Lernpaten im Jahr 2019 insgesamt 85.000 Euro aus.',
    'Wesel, 6. März 2019 – Für die Lernpaten hat der Kreis Wesel 2019 stolze 85 Millionen Euro eingeplant.',
  ],
  [
    'sum_mismatch',
    'Drittel',
    'Bonn, 4. März 2019 – Das Vorhaben kostet im Jahr 2019 insgesamt 120.000 Euro. Die Hälfte, also 60.000 Euro, trägt die Stadt Bonn, 40.000 Euro kommen vom Land und 10.000 Euro von der Sparkasse.',
    'Bonn, 5. März 2019 – Nichts weiter.',
  ],
  [
    'sum_mismatch',
    'setzt sich zusammen',
    'Bonn, 4. März 2019 – Die Fördersumme von 250.000 Euro setzt sich aus 150.000 Euro Landesmitteln und 70.000 Euro städtischen Mitteln zusammen.',
    'Bonn, 5. März 2019 – Nichts weiter.',
  ],
  [
    'sum_mismatch',
    'hinzu',
    'Bonn, 4. März 2019 – Das Land gibt 300.000 Euro, der Kreis legt 120.000 Euro dazu. Zusammen stehen damit 520.000 Euro zur Verfügung.',
    'Bonn, 5. März 2019 – Nichts weiter.',
  ],
  [
    'sum_mismatch',
    'Liste',
    'Bonn, 4. März 2019 – Insgesamt 90.000 Euro fließen an drei Vereine: 40.000 Euro an den Internationalen Bund, 30.000 Euro an die AWO und 30.000 Euro an den Stadtsportbund.',
    'Bonn, 5. März 2019 – Nichts weiter.',
  ],
  [
    'sum_mismatch',
    'Zentren',
    'Bonn, 4. März 2019 – 54 Kommunale Integrationszentren gibt es in Nordrhein-Westfalen: 29 im Rheinland und 27 in Westfalen.',
    'Bonn, 5. März 2019 – Nichts weiter.',
  ],
  [
    'part_exceeds_whole',
    'davon',
    'Bonn, 4. März 2019 – Die Stadt Bonn investiert 80.000 Euro in das Haus der Kulturen, davon allein 95.000 Euro in die Küche.',
    'Bonn, 5. März 2019 – Nichts weiter.',
  ],
  [
    'decrease',
    'später',
    'Köln, 3. Mai 2016 – In Nordrhein-Westfalen arbeiten mittlerweile 50 Kommunale Integrationszentren.',
    'Köln, 14. März 2017 – Landesweit sind derzeit 44 Kommunale Integrationszentren in Betrieb.',
  ],
  [
    'decrease',
    'der 45 im RB',
    'Köln, 3. Mai 2019 – In Nordrhein-Westfalen gibt es 54 Kommunale Integrationszentren.',
    'Köln, 14. Juni 2019 – Sieben der 45 Kommunalen Integrationszentren befinden sich im Regierungsbezirk Detmold.',
  ],
  [
    'office_overlap',
    'zwei Landräte',
    'Kleve, 3. Mai 2016 – Landrat Peter Hölscher (CDU) eröffnete im Kreis Kleve das Zentrum.',
    'Kleve, 4. Mai 2016 – Der Landrat des Kreises Kleve, Jens Ottmann, dankte den Gästen.',
  ],
  [
    'party_mismatch',
    'MdL',
    'Kleve, 3. Mai 2016 – Die SPD-Landtagsabgeordnete Karin Vossen besuchte das Zentrum.',
    'Kleve, 9. Mai 2016 – Karin Vossen (CDU), Mitglied des Landtags, lobte das Zentrum.',
  ],
  [
    'ordinal_inconsistent',
    'Reihenfolge',
    'Kleve, 3. Mai 2016 – Heute wurde im Kreis Olpe das 51. Kommunale Integrationszentrum in Nordrhein-Westfalen eröffnet.',
    'Borken, 28. Juni 2016 – Am heutigen Dienstag öffnete in Borken das 49. Kommunale Integrationszentrum des Landes seine Türen.',
  ],
  [
    'ordinal_inconsistent',
    'regional',
    'Münster, 3. Mai 2016 – Es ist das sechste Kommunale Integrationszentrum im Regierungsbezirk Münster, das heute eröffnet wurde.',
    'Münster, 28. Juni 2016 – Am heutigen Dienstag öffnete das fünfte Kommunale Integrationszentrum im Regierungsbezirk Münster seine Türen.',
  ],
  [
    'ordinal_inconsistent',
    'regional, das fünfte',
    'Münster, 12. Februar 2016 – Im Kreis Coesfeld wurde heute das sechste Kommunale Integrationszentrum im Regierungsbezirk Münster eröffnet.',
    'Borken, 28. Juni 2016 – Der Kreis Borken hat heute sein Kommunales Integrationszentrum eröffnet, das fünfte im Regierungsbezirk Münster.',
  ],
  [
    'ordinal_inconsistent',
    'regional gegen Anzahl',
    'Münster, 12. Februar 2016 – Im Regierungsbezirk Münster gibt es heute acht Kommunale Integrationszentren.',
    'Borken, 28. Juni 2016 – In Borken wurde heute das fünfte Kommunale Integrationszentrum im Regierungsbezirk Münster eröffnet.',
  ],
  [
    'stale',
    'zurückgefallen',
    'Köln, 9. April 2015 – In Nordrhein-Westfalen gibt es 49 Kommunale Integrationszentren.',
    'Köln, 29. Juni 2016 – In Nordrhein-Westfalen gibt es heute 52 Kommunale Integrationszentren.',
    'Köln, 4. Mai 2017 – Landesweit gibt es 49 Kommunale Integrationszentren.',
  ],
  [
    'stale',
    'zurück nach langer Zeit',
    'Köln, 13. Dezember 2013 – In Nordrhein-Westfalen gibt es heute 47 Kommunale Integrationszentren.',
    'Köln, 29. Juni 2016 – In Nordrhein-Westfalen gibt es heute 52 Kommunale Integrationszentren.',
    'Köln, 30. Juni 2016 – In Nordrhein-Westfalen bestehen 47 Kommunale Integrationszentren.',
  ],
  [
    'contradiction',
    'Zuschuss erhöht sich auf',
    'Hagen, 3. Mai 2016 – Für die Hausaufgabenhilfe zahlt die Stadt Hagen im Jahr 2016 einen Zuschuss von 24.000 Euro.',
    'Hagen, 9. Mai 2016 – Die Stadt Hagen unterstützt die Hausaufgabenhilfe 2016 mit einem Zuschuss von 42.000 Euro.',
  ],
  [
    'contradiction',
    'fließen',
    'Hagen, 3. Mai 2016 – In die Hausaufgabenhilfe fließen 2016 aus Landesmitteln 24.000 Euro.',
    'Hagen, 9. Mai 2016 – Das Land stellt für die Hausaufgabenhilfe 2016 insgesamt 42.000 Euro zur Verfügung.',
  ],
  [
    'contradiction',
    'Etat',
    'Hagen, 3. Mai 2016 – Der Etat der Volkshochschule beträgt im Jahr 2016 insgesamt 2,4 Millionen Euro.',
    'Hagen, 9. Mai 2016 – Für die Volkshochschule stehen im Jahr 2016 insgesamt 4,2 Millionen Euro bereit.',
  ],
  [
    'contradiction',
    'Wort und Ziffer',
    'Hagen, 3. Mai 2016 – Die Sparkasse spendet für das Sommerfest im Jahr 2016 fünftausend Euro.',
    'Hagen, 9. Mai 2016 – Für das Sommerfest gibt die Sparkasse im Jahr 2016 insgesamt 8.000 Euro.',
  ],
  [
    'contradiction',
    'Programm mit Namen in Versalien',
    'Hagen, 3. Mai 2016 – Mit dem Landesprogramm KOMM-AN NRW fördert das Land das Ehrenamt. Dafür gibt es im Jahr 2016 insgesamt 13,4 Millionen Euro aus.',
    'Hagen, 9. Mai 2016 – Für KOMM-AN NRW gibt das Land im Jahr 2016 insgesamt 14,3 Millionen Euro.',
  ],
  [
    'contradiction',
    'Zitat',
    'Hagen, 3. Mai 2016 – „Wir geben in diesem Jahr 24.000 Euro für die Lesepaten aus“, sagte Bürgermeisterin Petra Kuhn.',
    'Hagen, 9. Mai 2016 – Die Stadt Hagen gibt 2016 für die Lesepaten 42.000 Euro aus.',
  ],
  [
    'scale_slip',
    'Tsd',
    'Hagen, 3. Mai 2016 – Die Lesepaten kosten die Stadt Hagen im Jahr 2016 insgesamt 24.500 Euro.',
    'Hagen, 9. Mai 2016 – Für die Lesepaten zahlt die Stadt Hagen 2016 rund 24,5 Millionen Euro.',
  ],
  [
    'sum_mismatch',
    'Bund Land Kreis',
    'Hagen, 3. Mai 2016 – Das Projekt kostet 90.000 Euro. Davon übernimmt der Bund 50.000 Euro, das Land 30.000 Euro und die Stadt 20.000 Euro.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'sum_mismatch',
    'Jahre',
    'Hagen, 3. Mai 2016 – Für die Jahre 2016 bis 2018 sind insgesamt 300.000 Euro eingeplant: 100.000 Euro für 2016, 100.000 Euro für 2017 und 120.000 Euro für 2018.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'sum_mismatch',
    'Eigenanteil',
    'Hagen, 3. Mai 2016 – Die Gesamtkosten von 75.000 Euro verteilen sich auf das Land (50.000 Euro), die Stiftung (20.000 Euro) und den Verein (10.000 Euro).',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'office_overlap',
    'KI-Leitung',
    'Kleve, 3. Mai 2016 – Die Leiterin des Kommunalen Integrationszentrums Kreis Kleve, Dr. Petra Ahlers, stellte das Programm vor.',
    'Kleve, 4. Mai 2016 – Jens Ottmann, Leiter des Kommunalen Integrationszentrums im Kreis Kleve, freute sich über den Besuch.',
  ],
  [
    'office_overlap',
    'Dezernent',
    'Herne, 3. Mai 2016 – Sozialdezernentin Petra Ahlers von der Stadt Herne eröffnete die Tagung.',
    'Herne, 4. Mai 2016 – Der Herner Sozialdezernent Jens Ottmann dankte den Gästen.',
  ],
  [
    'office_overlap',
    'Staatssekretärin',
    'Düsseldorf, 3. Mai 2018 – Integrationsstaatssekretärin Petra Ahlers besuchte am Donnerstag, 3. Mai 2018, die Tagung.',
    'Düsseldorf, 3. Mai 2018 – Der Staatssekretär für Integration, Jens Ottmann, sprach am Donnerstag, 3. Mai 2018, auf der Tagung.',
  ],
  [
    'office_overlap',
    'Ministerin NRW',
    'Düsseldorf, 3. Mai 2018 – NRW-Integrationsministerin Petra Ahlers besuchte heute die Tagung.',
    'Düsseldorf, 3. Mai 2018 – Integrationsminister Jens Ottmann sprach heute auf der Tagung.',
  ],
  [
    'office_overlap',
    'Ministerpräsident',
    'Düsseldorf, 3. Mai 2018 – Ministerpräsidentin Petra Ahlers überreichte heute in Düsseldorf den Preis.',
    'Köln, 4. Mai 2018 – Ministerpräsident Jens Ottmann gratulierte den Preisträgern.',
  ],
  [
    'office_overlap',
    'OB ohne Ort',
    'Herne, 3. Mai 2016 – Oberbürgermeisterin Petra Ahlers eröffnete am Dienstag das Fest in Herne.',
    'Herne, 4. Mai 2016 – Das Fest in Herne war ein Erfolg. „Wir machen weiter“, sagte Oberbürgermeister Jens Ottmann.',
  ],
  [
    'office_overlap',
    'Bürgermeister im selben Text',
    'Ahlen, 3. Mai 2016 – Bürgermeisterin Petra Ahlers eröffnete am Dienstag das Fest. Am Nachmittag sprach Bürgermeister Jens Ottmann mit den Vereinen.',
    'Ahlen, 9. Mai 2016 – Nichts.',
  ],
  [
    'office_overlap',
    'Vorsitzende des Integrationsrats',
    'Hagen, 3. Mai 2016 – Die Vorsitzende des Integrationsrates Hagen, Petra Ahlers, lobte das Fest.',
    'Hagen, 4. Mai 2016 – Jens Ottmann, Vorsitzender des Integrationsrates der Stadt Hagen, lobte das Fest.',
  ],
  [
    'office_overlap',
    'Landrätin nachgestellt',
    'Unna, 3. Mai 2016 – „Wir sind stolz“, sagte Petra Ahlers, Landrätin des Kreises Unna.',
    'Unna, 4. Mai 2016 – Zu Gast war auch der Unnaer Landrat Jens Ottmann.',
  ],
  [
    'office_overlap',
    'Regierungspräsidentin',
    'Arnsberg, 3. Mai 2016 – Regierungspräsidentin Petra Ahlers überreichte den Bescheid.',
    'Arnsberg, 4. Mai 2016 – Regierungspräsident Jens Ottmann überreichte in Arnsberg den Bescheid.',
  ],
  [
    'sum_mismatch',
    'drei Jahre',
    'Hagen, 3. Mai 2016 – Die Stadt Hagen gibt 60.000 Euro für die Lesepaten: 35.000 Euro für Bücher und 20.000 Euro für Honorare.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'sum_mismatch',
    'und',
    'Hagen, 3. Mai 2016 – 35.000 Euro gehen an die Bücherei und 20.000 Euro an die Musikschule – macht zusammen 65.000 Euro.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'sum_mismatch',
    'aufgeteilt',
    'Hagen, 3. Mai 2016 – Die 80.000 Euro teilen sich die Bücherei mit 45.000 Euro und die Musikschule mit 25.000 Euro.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'sum_mismatch',
    'je zur Hälfte Städte und Kreise',
    'Hagen, 3. Mai 2016 – Von den 54 Kommunalen Integrationszentren liegen 25 in kreisfreien Städten und 31 in Kreisen.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'sum_mismatch',
    'Rest',
    'Hagen, 3. Mai 2016 – 47 der 54 Kommunalen Integrationszentren sind am Start, neun fehlen noch.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'sum_mismatch',
    'Zuwachs',
    'Hagen, 3. Mai 2016 – Die Stadt Hagen erhöht den Zuschuss um 10.000 Euro von 40.000 auf 60.000 Euro.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'sum_mismatch',
    'hinzu',
    'Hagen, 3. Mai 2016 – Zu den 40.000 Euro vom Land kommen 15.000 Euro von der Stadt, sodass insgesamt 65.000 Euro bereitstehen.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'sum_mismatch',
    'auch gerundet zu wenig',
    'Düsseldorf, 5. Dezember 2019 – Für das Integrationsmanagement stehen im Jahr 2020 Landesmittel in Höhe von 25 Millionen Euro bereit. Davon sind 10 Millionen Euro für Koordinierungsstellen, 7 Millionen Euro für das Fallmanagement und 6 Millionen Euro für Personal vorgesehen.',
  ],
  [
    'sum_mismatch',
    'im Jahr, das zweite ohne',
    'Kleve, 10. Oktober 2018 – Das Land gibt im Jahr 212.000 Euro, der Kreis legt 158.000 Euro dazu. Das Jahresbudget liegt damit bei 350.000 Euro.',
  ],
  [
    'decrease',
    'so viele, wie das Land davon hat',
    'Arnsberg, 19. April 2016 – Heute gibt es landesweit 50 Kommunale Integrationszentren.',
    'Duisburg, 6. Juni 2016 – Die Kommunalen Integrationszentren seien gefragt. Dass Nordrhein-Westfalen zurzeit 46 davon habe, sei ein Pfund.',
  ],
  [
    'sum_mismatch',
    'so viele weitere, damit alle eines haben',
    'Köln, 27. Februar 2013 – 17 Kommunale Integrationszentren sind bis heute genehmigt. 35 weitere sollen folgen, damit alle 54 Kreise und kreisfreien Städte ein solches Zentrum haben.',
  ],
  [
    'decrease',
    'eröffnet waren es mehr',
    'Hamm, 5. Juni 2013 – 31 Kommunale Integrationszentren haben in Nordrhein-Westfalen bis heute ihre Türen geöffnet.',
    'Hamm, 9. Oktober 2013 – In Nordrhein-Westfalen gibt es inzwischen 29 Kommunale Integrationszentren.',
  ],
  [
    'denominator_mismatch',
    'die Zahl der Kreise ändert sich auch in drei Jahren nicht',
    'Hamm, 5. Juni 2014 – In 47 von 54 Kreisen und kreisfreien Städten gibt es heute ein Kommunales Integrationszentrum.',
    'Hamm, 9. Oktober 2017 – In 53 von 56 Kreisen und kreisfreien Städten gibt es heute ein Kommunales Integrationszentrum.',
  ],
  [
    'denominator_mismatch',
    'einige der wenigeren, am selben Tag',
    'Essen, 12. März 2024 – In Nordrhein-Westfalen gibt es 54 Kommunale Integrationszentren.',
    'Essen, 12. März 2024 – 15 der 46 Kommunalen Integrationszentren arbeiten zwischen Emmerich und Remscheid.',
  ],
  [
    'denominator_mismatch',
    'die Hälfte der Standorte',
    'Köln, 21. Februar 2013 – 16 der 54 Kommunalen Integrationszentren sind seit heute bewilligt.',
    'Köln, 12. Juni 2013 – 29 Kommunale Integrationszentren sind bewilligt. Damit ist mehr als die Hälfte der 45 Standorte auf dem Weg.',
  ],
  [
    'scale_slip',
    'von Millionen im Vorjahr zu Milliarden',
    'Düsseldorf, 4. Mai 2020 – Das Land fördert das Kommunale Integrationsmanagement im Jahr 2020 mit 25 Millionen Euro.',
    'Düsseldorf, 9. Mai 2021 – Das Land fördert das Kommunale Integrationsmanagement im Jahr 2021 mit 50 Milliarden Euro.',
  ],
  [
    'ordinal_inconsistent',
    'am Tag der Eröffnung zwei weniger',
    'Höxter, 8. Mai 2014 – Heute hat in Brakel das 46. Kommunale Integrationszentrum in Nordrhein-Westfalen eröffnet.',
    'Brakel, 14. Mai 2014 – 44 Kommunale Integrationszentren arbeiteten am 8. Mai 2014 in Nordrhein-Westfalen.',
  ],
  [
    'ordinal_inconsistent',
    'der Tag der Eröffnung im Rückblick, mit mehr',
    'Hagen, 17. April 2013 – In Hagen ist ein Kommunales Integrationszentrum eröffnet worden. Es ist das 24. Kommunale Integrationszentrum in Nordrhein-Westfalen.',
    'Hagen, 20. April 2013 – Am 17. April 2013 zählte Nordrhein-Westfalen damit 28 Kommunale Integrationszentren.',
  ],
  [
    'ordinal_inconsistent',
    'zwei Nummern für einen Tag',
    'Brilon, 14. Oktober 2013 – Heute öffnet in Meschede das 45. Kommunale Integrationszentrum in Nordrhein-Westfalen.',
    'Brilon, 14. März 2014 – Am 14. Oktober 2013 kam in Nordrhein-Westfalen das 42. Kommunale Integrationszentrum hinzu.',
  ],
  [
    'sum_mismatch',
    'Liste, Teile',
    'Köln, 5. Januar 2015 – Stand der Zentren\n\n– Eingerichtet: 49 Kommunale Integrationszentren\n– davon in Kreisen: 28\n– davon in kreisfreien Städten: 23\n',
  ],
  [
    'sum_mismatch',
    'Liste, Rest',
    'Köln, 5. Januar 2015 – Stand der Zentren\n\n– Eingerichtet: 49 Kommunale Integrationszentren\n– Noch ohne Zentrum: 9 von 54 Kreisen und kreisfreien Städten\n',
  ],
  [
    'contradiction',
    'die Überschrift stimmt, der Text nicht',
    'Oberbergischer Kreis\n\n4. Mai 2020\n\n318.000 Euro für das Kommunale Integrationsmanagement\n\nDas Land fördert das Kommunale Integrationsmanagement im Oberbergischen Kreis im Jahr 2020 mit 381.000 Euro.',
    'Oberbergischer Kreis\n\n9. Mai 2020\n\nVom Land kommen im Jahr 2020 für das Kommunale Integrationsmanagement im Oberbergischen Kreis 318.000 Euro.',
  ],
]

/** Pairs that tell of two things, however alike. */
const SILENT: readonly Pair[] = [
  [
    'anderer Zweck',
    'Herne, 3. März 2020 – Die Stadt Herne gibt für Sprachkurse im Jahr 2020 insgesamt 45.000 Euro aus.',
    'Herne, 12. März 2020 – Die Stadt Herne gibt für die Elternarbeit im Jahr 2020 insgesamt 60.000 Euro aus.',
  ],
  [
    'Teil im anderen Text',
    'Herne, 3. März 2020 – Die Stadt Herne gibt für das Stadtteilfest im Jahr 2020 insgesamt 45.000 Euro aus.',
    'Herne, 12. März 2020 – Die Stadt Herne gibt für die Bühne des Stadtteilfestes im Jahr 2020 insgesamt 30.000 Euro aus.',
  ],
  [
    'zwei Vereine',
    'Herne, 3. März 2020 – Der Verein Lernzeit erhält von der Stadt Herne im Jahr 2020 insgesamt 4.000 Euro für Sprachkurse.',
    'Herne, 12. März 2020 – Der Verein Miteinander erhält von der Stadt Herne im Jahr 2020 insgesamt 5.500 Euro für Sprachkurse.',
  ],
  [
    'zwei Kreise',
    'Olpe, 3. März 2015 – Das Land fördert das Kommunale Integrationszentrum im Kreis Olpe im Jahr 2015 mit 170.000 Euro.',
    'Unna, 12. März 2015 – Das Land fördert das Kommunale Integrationszentrum im Kreis Unna im Jahr 2015 mit 210.000 Euro.',
  ],
  [
    'zwei Kreise ohne Namen im Satz',
    'Olpe, 3. März 2015 – Das Kommunale Integrationszentrum nimmt seine Arbeit auf. Das Land fördert das Zentrum im Jahr 2015 mit 170.000 Euro.',
    'Unna, 12. März 2015 – Das Kommunale Integrationszentrum zieht um. Das Land fördert das Zentrum im Jahr 2015 mit 210.000 Euro.',
  ],
  [
    'darunter',
    'Bonn, 4. März 2019 – Die Stadt Bonn fördert 2019 Vereine mit 120.000 Euro, darunter die AWO mit 40.000 Euro und den Stadtsportbund mit 50.000 Euro.',
    'Bonn, 5. März 2019 – Nichts weiter.',
  ],
  [
    'geplant und ausgegeben',
    'Bonn, 4. März 2019 – Die Stadt Bonn plant für das Haus der Kulturen im Jahr 2019 Ausgaben von 120.000 Euro.',
    'Bonn, 5. März 2020 – Die Stadt Bonn hat im Jahr 2019 für das Haus der Kulturen 131.000 Euro ausgegeben.',
  ],
  [
    'pro Jahr',
    'Bonn, 4. März 2019 – Das Land zahlt für die Fachstelle von 2019 bis 2021 insgesamt 360.000 Euro, das sind 120.000 Euro im Jahr.',
    'Bonn, 5. März 2019 – Für die Fachstelle erhält die Stadt Bonn vom Land 120.000 Euro jährlich.',
  ],
  [
    'Gesamt und Kreis',
    'Soest, 4. März 2021 – Das Land gibt für das Kommunale Integrationsmanagement im Jahr 2021 insgesamt 50 Millionen Euro.',
    'Soest, 5. März 2021 – Das Land gibt dem Kreis Soest für das Kommunale Integrationsmanagement im Jahr 2021 insgesamt 960.000 Euro.',
  ],
  [
    'Haben eine Küche',
    'Köln, 3. Mai 2019 – In Nordrhein-Westfalen gibt es 54 Kommunale Integrationszentren.',
    'Köln, 3. Mai 2019 – 40 der 54 Kommunalen Integrationszentren beteiligen sich an der Umfrage.',
  ],
  [
    'Kurse für Frauen',
    'Bonn, 4. März 2019 – Die Stadt Bonn gibt für Sprachkurse im Jahr 2019 insgesamt 100.000 Euro aus.',
    'Bonn, 5. März 2019 – Für Sprachkurse für Frauen gibt die Stadt Bonn im Jahr 2019 insgesamt 40.000 Euro aus.',
  ],
  [
    'Honorar je Kurs',
    'Bonn, 4. März 2019 – Die Stadt Bonn zahlt für jeden Sprachkurs 1.200 Euro.',
    'Bonn, 5. März 2019 – Die Stadt Bonn zahlt im Jahr 2019 für Sprachkurse 48.000 Euro.',
  ],
  [
    'Teilsumme',
    'Bonn, 4. März 2019 – Für das Begegnungsfest stehen im Jahr 2019 insgesamt 50.000 Euro bereit. Davon sind 10.000 Euro für die Technik vorgesehen.',
    'Bonn, 5. März 2019 – Nichts weiter.',
  ],
  [
    'Kooperation',
    'Bonn, 4. März 2019 – Für das Begegnungsfest gibt die Stadt Bonn im Jahr 2019 insgesamt 50.000 Euro.',
    'Bonn, 5. März 2019 – Das Begegnungsfest kostet im Jahr 2019 insgesamt 80.000 Euro. Das Land beteiligt sich mit 30.000 Euro.',
  ],
  [
    'Nachtrag',
    'Bonn, 4. März 2019 – Für das Begegnungsfest gibt die Stadt Bonn im Jahr 2019 insgesamt 50.000 Euro.',
    'Bonn, 5. Mai 2019 – Die Stadt Bonn gibt für das Begegnungsfest im Jahr 2019 weitere 8.000 Euro.',
  ],
  [
    'Preis und Integrationspreis',
    'Bonn, 4. März 2019 – Die Stadt Bonn vergibt im Jahr 2019 für den Umweltpreis 5.000 Euro.',
    'Bonn, 5. Mai 2019 – Die Stadt Bonn gibt für den Integrationspreis im Jahr 2019 insgesamt 6.000 Euro aus.',
  ],
  [
    'zwei Ministerinnen',
    'Bonn, 4. März 2019 – Bundesfamilienministerin Karin Holm besuchte am Montag, 4. März 2019, Bonn.',
    'Bonn, 4. März 2019 – Familienministerin Petra Lang begleitete sie am Montag, 4. März 2019, in Bonn.',
  ],
  [
    'regional und im Land',
    'Münster, 12. Februar 2016 – Heute wurde das 50. Kommunale Integrationszentrum in Nordrhein-Westfalen eröffnet.',
    'Borken, 28. Juni 2016 – Es ist das siebte Kommunale Integrationszentrum im Regierungsbezirk Münster.',
  ],
  [
    'zwei Bezirke',
    'Münster, 12. Februar 2016 – In Coesfeld wurde heute das sechste Kommunale Integrationszentrum im Regierungsbezirk Münster eröffnet.',
    'Detmold, 28. Juni 2016 – In Lippe wurde heute das fünfte Kommunale Integrationszentrum im Regierungsbezirk Detmold eröffnet.',
  ],
  [
    'Rückblick mit alter Zahl',
    'Köln, 29. Juni 2016 – In Nordrhein-Westfalen gibt es heute 52 Kommunale Integrationszentren.',
    'Köln, 4. Mai 2017 – Am 9. April 2015 gab es landesweit 49 Kommunale Integrationszentren, heute sind es 53.',
  ],
  [
    'Ein Jahr zuvor',
    'Köln, 29. Juni 2016 – In Nordrhein-Westfalen gibt es heute 52 Kommunale Integrationszentren.',
    'Köln, 4. Mai 2017 – Im Jahr 2013 waren es noch 47 Kommunale Integrationszentren in Nordrhein-Westfalen.',
  ],
  [
    'Davon nur eines genannt',
    'Hagen, 3. Mai 2016 – Das Projekt kostet 90.000 Euro. Davon übernimmt der Bund 50.000 Euro.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'Rest',
    'Hagen, 3. Mai 2016 – Das Projekt kostet 90.000 Euro. Davon übernimmt der Bund 50.000 Euro und das Land 20.000 Euro, den Rest zahlt die Stadt.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'Anteile zweier Geldgeber',
    'Hagen, 3. Mai 2016 – Für die Lesepaten zahlt das Land im Jahr 2016 insgesamt 24.000 Euro.',
    'Hagen, 9. Mai 2016 – Für die Lesepaten zahlt die Stadt Hagen im Jahr 2016 insgesamt 12.000 Euro.',
  ],
  [
    'Ansatz und Vorjahr',
    'Hagen, 3. Mai 2016 – Für die Lesepaten zahlt die Stadt Hagen im Jahr 2016 insgesamt 24.000 Euro, im Vorjahr waren es 20.000 Euro.',
    'Hagen, 9. Mai 2016 – Die Stadt Hagen zahlte 2015 für die Lesepaten 20.000 Euro.',
  ],
  [
    'Grundschule und Schule',
    'Hagen, 3. Mai 2016 – Die Stadt Hagen gibt für die Sanierung der Goetheschule im Jahr 2016 insgesamt 240.000 Euro aus.',
    'Hagen, 9. Mai 2016 – Die Stadt Hagen gibt für die Sanierung der Schillerschule im Jahr 2016 insgesamt 310.000 Euro aus.',
  ],
  [
    'Spenden',
    'Hagen, 3. Mai 2016 – Die Sparkasse spendet dem Verein Lernzeit 5.000 Euro.',
    'Hagen, 9. Mai 2016 – Die Sparkasse spendet der Feuerwehr 3.000 Euro.',
  ],
  [
    'Stellen je Zentrum',
    'Hagen, 3. Mai 2016 – Das Land zahlt jedem Kommunalen Integrationszentrum im Jahr 2016 insgesamt 170.000 Euro.',
    'Hagen, 9. Mai 2016 – Das Land zahlt für die Kommunalen Integrationszentren im Jahr 2016 insgesamt 9,83 Millionen Euro.',
  ],
  [
    'Landrat wechselt',
    'Kleve, 3. Mai 2014 – Landrat Peter Hölscher eröffnete im Kreis Kleve das Zentrum.',
    'Kleve, 4. September 2015 – Landrat Jens Ottmann besuchte im Kreis Kleve das Zentrum.',
  ],
  [
    'Bürgermeister zweier Orte',
    'Unna, 3. Mai 2016 – Bürgermeister Peter Hölscher aus Bönen und Bürgermeister Jens Ottmann aus Kamen kamen nach Unna.',
    'Unna, 4. Mai 2016 – Nichts.',
  ],
  [
    'gleicher Name',
    'Aachen, 3. Mai 2016 – Ratsherr Thomas Müller (SPD) aus Aachen lobte das Fest der Stadt Aachen.',
    'Bielefeld, 9. Mai 2016 – Der Bielefelder Ratsherr Thomas Müller (CDU) lobte den Rat der Stadt Bielefeld.',
  ],
  [
    'Ministerin der Länder',
    'Düsseldorf, 3. Mai 2018 – Die hessische Integrationsministerin Petra Ahlers besuchte die Tagung.',
    'Düsseldorf, 3. Mai 2018 – NRW-Integrationsminister Jens Ottmann sprach auf der Tagung.',
  ],
  [
    'Fraktionsvorsitzende',
    'Hagen, 3. Mai 2016 – Die Fraktionsvorsitzende Petra Ahlers (SPD) lobte das Fest der Stadt Hagen.',
    'Hagen, 4. Mai 2016 – Der Fraktionsvorsitzende Jens Ottmann (CDU) lobte das Fest der Stadt Hagen.',
  ],
  [
    'zwei Leitungen',
    'Kleve, 3. Mai 2016 – Die Leiterin des Kommunalen Integrationszentrums Kreis Kleve, Dr. Petra Ahlers, stellte das Programm vor.',
    'Wesel, 4. Mai 2016 – Jens Ottmann, Leiter des Kommunalen Integrationszentrums im Kreis Wesel, freute sich über den Besuch.',
  ],
  [
    'Summe stimmt',
    'Hagen, 3. Mai 2016 – Das Land übernimmt 45.000 Euro, die Stadt Hagen trägt 35.000 Euro bei. Insgesamt kostet das Vorhaben damit 80.000 Euro.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'Zuwachs stimmt',
    'Hagen, 3. Mai 2016 – Die Stadt Hagen erhöht den Zuschuss um 10.000 Euro von 40.000 auf 50.000 Euro.',
    'Hagen, 9. Mai 2016 – Nichts.',
  ],
  [
    'so viele weitere, damit alle eines haben',
    'Köln, 27. Februar 2013 – 17 Kommunale Integrationszentren sind bis heute genehmigt. 37 weitere sollen folgen, damit alle 54 Kreise und kreisfreien Städte ein solches Zentrum haben.',
  ],
  [
    'einige weitere, und später alle',
    'Köln, 27. Februar 2013 – 17 Kommunale Integrationszentren gibt es heute. 35 weitere sollen in diesem Jahr folgen, später alle 54 Kreise und kreisfreien Städte.',
  ],
  [
    'bewilligt waren es mehr, eröffnet wenige weniger',
    'Hamm, 5. Juni 2013 – 31 Kommunale Integrationszentren sind in Nordrhein-Westfalen bis heute bewilligt.',
    'Hamm, 9. Oktober 2013 – In Nordrhein-Westfalen gibt es inzwischen 29 Kommunale Integrationszentren.',
  ],
  [
    'einige derer, die sich beworben haben',
    'Essen, 12. März 2024 – In Nordrhein-Westfalen gibt es 54 Kommunale Integrationszentren.',
    'Essen, 12. März 2024 – 15 der 46 Kommunalen Integrationszentren, die sich beworben haben, bekommen einen Zuschuss.',
  ],
  [
    'die Hälfte der Zentren, die es gibt',
    'Köln, 21. Februar 2015 – 16 der 54 Kommunalen Integrationszentren bieten das heute an.',
    'Köln, 12. Juni 2015 – 49 Kommunale Integrationszentren gibt es. Mehr als die Hälfte der 49 Zentren bietet das an.',
  ],
  [
    'das Doppelte im Jahr darauf',
    'Düsseldorf, 4. Mai 2020 – Das Land fördert das Kommunale Integrationsmanagement im Jahr 2020 mit 0,9 Milliarden Euro.',
    'Düsseldorf, 9. Mai 2021 – Das Land fördert das Kommunale Integrationsmanagement im Jahr 2021 mit 1,8 Milliarden Euro.',
  ],
  [
    'am Tag der Eröffnung noch eines weniger',
    'Höxter, 8. Mai 2014 – Heute hat in Brakel das 46. Kommunale Integrationszentrum in Nordrhein-Westfalen eröffnet.',
    'Brakel, 14. Mai 2014 – 45 Kommunale Integrationszentren arbeiteten am 8. Mai 2014 in Nordrhein-Westfalen.',
  ],
  [
    'zwei Nummern nacheinander, an einem Tag',
    'Brilon, 14. Oktober 2013 – Heute öffnet in Meschede das 45. Kommunale Integrationszentrum in Nordrhein-Westfalen.',
    'Herne, 14. März 2014 – Am 14. Oktober 2013 kam in Nordrhein-Westfalen das 44. Kommunale Integrationszentrum hinzu.',
  ],
  [
    'Liste, die aufgeht',
    'Köln, 5. Januar 2015 – Stand der Zentren\n\n– Eingerichtet: 49 Kommunale Integrationszentren\n– davon in Kreisen: 26\n– davon in kreisfreien Städten: 23\n– Noch ohne Zentrum: 5 von 54 Kreisen und kreisfreien Städten\n',
  ],
]

/** `Herne, 3. März 2020 – Die Stadt …`: the first line stands alone in the text. */
const text = (pair: string) => pair.replace(' – ', '\n\n')

/** Texts as the documents of a run, in the order given. */
const documents = (texts: readonly string[]) =>
  Object.fromEntries(texts.map((source, i) => [`${i + 1}.txt`, text(source)]))

describe('pairs of texts', () => {
  test.each(FOUND.map(([rule, name, ...texts]) => ({ rule, name, texts })))('$rule: $name', ({ rule, texts }) => {
    const rules = conflictsIn(documents(texts)).map((finding) => finding.rule)
    expect(rules).toContain(rule)
    expect(new Set(rules).size).toBe(1)
  })

  test.each(SILENT.map(([name, ...texts]) => ({ name, texts })))('nothing: $name', ({ texts }) => {
    expect(conflictsIn(documents(texts)).map(({ message_de }) => message_de)).toEqual([])
  })
})
