import { describe, expect, test } from 'vitest'
import { figuresOf } from '../figures.js'

/** The counts of a text as `value/total kind stage`. */
const counts = (text: string) =>
  figuresOf(text).counts.map(
    ({ value, total, kind, stage }) =>
      `${total === null ? value : `${value}/${total}`} ${kind}${stage === null ? '' : ` ${stage}`}`,
  )

describe('counts told over several sentences, in quotations, chronicles, answers and surveys', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'Kreistag beschließt einstimmig. Rheine, 12. März 2014. Der Kreis bekommt ein Kommunales Integrationszentrum. „Wir haben lange gerungen“, sagte Landrat Wilm. Bislang gibt es landesweit 31. Sieben weitere folgen bis zum Sommer. Damit fehlen noch 16. Die Stelle wird ausgeschrieben.',
      '31 count',
      '7 increment',
      '16 remainder',
    ],
    [
      'Die Zahl wächst: Als die Landesregierung im Februar 2012 das Gesetz einbrachte, gab es kein einziges Kommunales Integrationszentrum. Ein Jahr darauf waren es 27. Inzwischen sind es 47. Von ihnen haben 31 eine volle Stelle für die Verwaltung. Die anderen 16 teilen sich eine halbe.',
      '27 count',
      '47 count',
      '31 count',
      '16 remainder',
    ],
    [
      'Die Bezirksregierung Arnsberg teilt mit: Fünf der 58 Kommunalen Integrationszentren im Land wurden geprüft. In dreien gab es Beanstandungen.',
      '5/58 count',
      '3 count',
    ],
    [
      '„Wir waren das dritte in Westfalen“, erinnert sich die Leiterin des Kommunalen Integrationszentrums. „Heute sind wir eines von 54.“ Zum Jubiläum kamen 120 Gäste aus 14 Nationen.',
      '54 count',
    ],
    [
      'Das Kommunale Integrationszentrum Hagen ist zehn Jahre alt. Hagen war die 24. Kommune im Land, die ein solches bekam. 38 Ehrenamtliche übersetzen in 22 Sprachen.',
      '24 ordinal',
    ],
    [
      'Kleve will nicht länger warten. In 53 anderen Kreisen und kreisfreien Städten gebe es ein solches Zentrum, sagte der Landrat, nur hier nicht. Das Kommunale Integrationszentrum soll 2018 kommen. Vier Stellen sind vorgesehen.',
      '53 remainder',
    ],
    [
      'Anträge für 21 Zentren liegen dem Ministerium vor, 16 davon sind bewilligt. Das teilte die Staatssekretärin am Dienstag mit. Ziel bleiben 54 Kommunale Integrationszentren. Der Bund zahlt nichts.',
      '21 count requested',
      '16 count approved',
      '54 target',
    ],
    [
      'Aus 33 von 54 Kreisen und kreisfreien Städten liegen Anträge auf ein Kommunales Integrationszentrum vor. 13 sind dem Grunde nach bewilligt. Über die übrigen 20 wird im Herbst entschieden.',
      '33/54 count requested',
      '13 count approved',
      '20 remainder',
    ],
    [
      'Landesweit 54 Kreise und kreisfreie Städte können ein Kommunales Integrationszentrum einrichten. 29 haben es getan. Der Kreis Höxter gehört nicht dazu. Dort setzt man auf 17 Ehrenamtliche.',
      '54 target set_up',
      '29 count',
    ],
    [
      'Als das Haus öffnete, war es eines von 45 Kommunalen Integrationszentren, die es damals gab. Heute arbeiten dort elf Menschen aus sieben Ländern. Sie betreuen 36 Projekte.',
      '45 count opened',
    ],
    [
      'Auf der Tagung trafen sich 180 Fachkräfte aus 49 Kommunalen Integrationszentren. Vier hatten abgesagt. Damit blieb nur ein einziges ohne jede Rückmeldung.',
      '49 count',
    ],
    [
      'Leserbrief. In Ihrer Ausgabe vom 4. Mai schreiben Sie, es gebe 50 Kommunale Integrationszentren. Richtig ist: Es sind 53. Das 54. folgt in Kleve. Ich arbeite selbst in einem.',
      '50 count',
      '53 count',
      '54 ordinal',
    ],
    [
      '„Wenn alle mitziehen, haben wir 2014 mehr als 50 Kommunale Integrationszentren“, sagte Minister Schneider in Köln. Im Augenblick sind 36 beantragt und 29 bewilligt. Acht haben schon eröffnet.',
      '50 target',
      '36 count requested',
      '29 count approved',
      '8 count opened',
    ],
    [
      'Zum Vergleich: Die RAA gab es in 27 Städten. Kommunale Integrationszentren dagegen arbeiten heute in 48 der 53 Gebietskörperschaften. 27 gingen aus einer RAA hervor, 21 wurden neu gegründet.',
      '48/53 count',
      '27 count',
      '21 count set_up',
    ],
    [
      'Ministerin Löhrmann übergab am Montag vier Förderbescheide. Bedacht wurden Bottrop, Hamm, Herne und der Kreis Unna. Sie hat jetzt 20 Kommunale Integrationszentren bewilligt. Weitere elf Anträge werden geprüft.',
      '20 count approved',
      '11 increment requested',
    ],
    [
      'Der Lippische Heimatbund lädt ein. Vortrag: Das Kommunale Integrationszentrum stellt sich vor. 54 gibt es davon in NRW, eines in Detmold. Eintritt 5 Euro, 60 Plätze.',
      '54 count',
    ],
    [
      'Die Landesregierung hat die Mittel erhöht. 2013 erhielten 31 Kommunale Integrationszentren Geld, im Jahr darauf 47, 2016 dann 50. Im laufenden Jahr rechnet das Ministerium mit 53. Die Kosten betragen 13 Millionen Euro.',
      '31 count',
      '47 count',
      '50 count',
      '53 target',
    ],
    [
      'Nur noch ein weißer Fleck. Mit der Eröffnung in Viersen haben 53 von 54 Kreisen und kreisfreien Städten ein Kommunales Integrationszentrum. Es fehlt allein Kleve. Dort hatte der Kreistag 2012 mit 30 zu 24 Stimmen abgelehnt.',
      '53/54 count opened',
    ],
    [
      'Pro Zentrum stellt das Land fünfeinhalb Stellen. Bei derzeit 49 Kommunalen Integrationszentren macht das fast 270. Dazu kommen 98 abgeordnete Lehrkräfte. Sobald die letzten fünf dazukommen, werden es 297 sein.',
      '49 count',
      '5 remainder',
    ],
    [
      'Bürgermeisterin Wolters nannte die Zahlen. „53 Kommunale Integrationszentren, 54 möglich, eines offen.“ Der Ort des fehlenden ist bekannt. Es sind noch 40 Tage.',
      '53 count',
      '54 target',
      '1 remainder',
    ],
    [
      '„Wir sind das 49. Kommunale Integrationszentrum, und nach uns kommen nur noch fünf“, freut sich Leiter Jens Krol. Sein Team zählt sechs Köpfe. Zwei weitere sollen im Mai folgen.',
      '49 ordinal',
      '5 remainder',
    ],
    [
      'Im Sommer 2014 sah die Lage so aus: 47 Kommunale Integrationszentren waren genehmigt, 44 davon eröffnet, drei noch im Aufbau. Sechs Kreise hatten nichts beantragt.',
      '47 count approved',
      '44 count opened',
      '3 count opened',
      '6 remainder requested',
    ],
    [
      'Der Rechnungshof hat zwölf Kommunale Integrationszentren geprüft. Bei fünf gab es nichts zu beanstanden. Sieben mussten nachbessern. Die 54 Zentren kosten das Land 25 Millionen Euro.',
      '12 count',
      '5 count',
      '7 count',
      '54 count',
    ],
    [
      'Essen hat eines, Duisburg hat eines, Köln hat eines: Kommunale Integrationszentren sind in NRW die Regel. Genau 52-mal gibt es sie. Nur zwei Kreise sperren sich.',
      '52 count',
      '2 remainder',
    ],
    [
      'Unter den 47 Kommunalen Integrationszentren sind 22 in Kreisen und 25 in kreisfreien Städten. Von den 31 Kreisen fehlen also neun. Die Städte sind vollzählig, bis auf eine.',
      '47 count',
      '22 count',
      '25 count',
      '9/31 remainder',
    ],
    [
      'Sie heißen KI und sind jetzt überall. 54-mal im Land arbeiten Kommunale Integrationszentren. Vor fünf Jahren waren es erst 36, vor sechs Jahren gab es keines.',
      '54 count',
      '36 count',
    ],
    [
      'Auch der Rhein-Kreis Neuss zieht nach. Er ist der 38. Kreis mit Kommunalem Integrationszentrum. Landrat Petrauschke sprach von einem Meilenstein. Die 38 Gäste applaudierten.',
      '38 ordinal',
    ],
    [
      'Im Oktober 2012 startete die Förderung mit vier Kommunalen Integrationszentren. Bis Weihnachten verdreifachte sich die Zahl auf zwölf. Zu Ostern waren 20 erreicht, zu den Sommerferien 31. Dann ging es langsamer.',
      '4 count',
      '12 count',
      '20 count',
      '31 count',
    ],
    [
      'In 49 von 54 Jugendamtsbezirken gibt es Lotsen. Das Kommunale Integrationszentrum hat 54 Lotsen ausgebildet. Alle 54 erhielten ein Zertifikat. 12 weitere beginnen im Mai.',
    ],
    [
      'Kommunales Integrationszentrum: 47 Dolmetscher im Einsatz. Inzwischen sind es 52, im Vorjahr waren es 31. Fünf weitere folgen im Sommer. Damit fehlen noch drei.',
    ],
    [
      'Das Kommunale Integrationszentrum Wesel hat 31 Schulen besucht. In 23 davon gibt es internationale Klassen, acht weitere sollen folgen. Von 54 Grundschulen machen 47 mit.',
    ],
    [
      'Von den 52 Familien, die das Kommunale Integrationszentrum betreut, haben 31 eine Wohnung. Die anderen 21 warten noch. Zehn weitere kommen im Herbst.',
    ],
    [
      'Der Kreis Borken hat 17 Städte und Gemeinden. In 14 davon gibt es Sprechstunden des Kommunalen Integrationszentrums. Drei fehlen noch. Bis Mai sollen alle 17 eine haben.',
    ],
    [
      'Das Kommunale Integrationszentrum feiert. 54 Kerzen brannten auf der Torte, für jedes Land eine, aus dem die Gäste kamen. Es fehlten nur zwei. Im nächsten Jahr sollen es 60 werden.',
    ],
    [
      'Der Integrationsrat zählt 27 Mitglieder. 18 sind gewählt, neun entsandt. Er wünscht sich ein Kommunales Integrationszentrum. Zwölf stimmten dafür, drei enthielten sich.',
    ],
    [
      'Beim Kommunalen Integrationszentrum sind 48 Anträge auf Förderung eingegangen. 31 wurden bewilligt, zwölf stehen noch aus, fünf wurden abgelehnt. Im Vorjahr waren es 40.',
    ],
    [
      'Das KI Bonn vermittelt Sprachmittler. 2019 waren es 43, 2020 dann 51. Von ihnen sprechen zwölf Arabisch. Damit sind 34 Sprachen abgedeckt; zwei fehlen.',
    ],
    [
      'Aus 54 Ländern kommen die Kinder, die das Kommunale Integrationszentrum berät. 2015 waren es noch 39 Länder. Inzwischen sind es 61.',
    ],
    [
      'Das Kommunale Integrationszentrum sucht Paten. Bislang haben sich 16 gemeldet, 50 sollen es werden. Es fehlen also noch 34.',
    ],
    [
      'Als die RAA 2012 umgebaut wurden, rechnete niemand mit 54 Kommunalen Integrationszentren. Es gab 27 RAA. Aus allen 27 ist ein KI geworden. Die andere Hälfte entstand neu, zuletzt drei im Jahr 2017.',
      '54 target',
    ],
    [
      'Kommunale Integrationszentren: Es geht voran. Acht sind eröffnet, zwölf bewilligt, fünf beantragt. Insgesamt sollen einmal 53 arbeiten. So steht es in einem Bericht, den der Ausschuss gestern beriet.',
      '8 count opened',
      '12 count approved',
      '5 count requested',
      '53 target',
    ],
    [
      'Im Münsterland arbeiten alle sechs Kommunalen Integrationszentren zusammen. Das jüngste ist das in Coesfeld. Landesweit fehlt jetzt nur noch Kleve. Die Auftaktveranstaltung besuchten 140 Menschen.',
      '6/6 count',
    ],
    [
      'Stichtag 30. Juni: 31 Kommunale Integrationszentren haben ihre Arbeit aufgenommen. Stichtag 31. Dezember: 47. Für das Folgejahr sind zwei Eröffnungen geplant.',
      '31 count opened',
      '47 count',
    ],
    [
      'Die Stadt Bochum hat eines, die Stadt Herne auch. In ganz Nordrhein-Westfalen waren es Ende 2012 gerade einmal 16 Kommunale Integrationszentren. 15 kamen bis zum Sommer dazu, noch einmal 16 bis Weihnachten.',
      '16 count',
      '15 increment',
      '16 increment',
    ],
    [
      'Der Minister zog Bilanz: „Gestartet sind wir mit vier Kommunalen Integrationszentren. Heute sind es 44. Drei weitere nehmen noch vor Weihnachten ihre Arbeit auf. Dann fehlen nur noch sieben.“',
      '4 count opened',
      '44 count opened',
      '3 increment opened',
      '7 remainder',
    ],
    [
      'Nicht alle ziehen mit. Von den 54 Kreisen und kreisfreien Städten, die ein Kommunales Integrationszentrum einrichten dürfen, haben sich bisher 43 entschieden. Elf sind unentschlossen. Kein Geld gibt es für die Nachzügler im Jahr 2013.',
      '43/54 count set_up',
      '11 remainder',
    ],
    [
      'Ein einziges Kommunales Integrationszentrum hat geklagt. Die übrigen 53 warten das Urteil ab. Das Verfahren kann Jahre dauern. Die Klägerin verlangt 31.000 Euro.',
      '1 count',
      '53 remainder',
    ],
    [
      'Nur sieben Kommunale Integrationszentren sind barrierefrei. Das hat der Sozialverband ermittelt. In weiteren 20 gibt es einen Aufzug, aber kein barrierefreies WC. 27 haben weder das eine noch das andere.',
      '7 count',
      '20 increment',
      '27 count',
    ],
    [
      'Hamm. Das Kommunale Integrationszentrum bekommt Besuch. Vertreter von neun Kommunalen Integrationszentren aus Westfalen trafen sich im Rathaus. Gastgeber war das jüngste der zehn.',
    ],
    [
      'Im Ruhrgebiet gibt es 15 Kommunale Integrationszentren, in Ostwestfalen-Lippe sieben, in Südwestfalen fünf. Die übrigen verteilen sich auf das Rheinland und das Münsterland. Macht zusammen 54.',
      '15 count',
      '7 count',
      '5 count',
      '54 count',
    ],
    [
      'Das Kommunale Integrationszentrum Mülheim gehört zu den ersten vier, die das Land im August 2012 bewilligte. Inzwischen ist die Familie auf 54 gewachsen. Gefeiert wird am 17. August mit 200 Gästen.',
      '4 count approved',
      '54 count',
    ],
    [
      'Immer mehr Kreise machen mit: 38 haben inzwischen den Aufbau eines Kommunalen Integrationszentrums beschlossen. Im Frühjahr waren es 29. Das Land hofft auf 45 bis zum Jahresende.',
      '38 count',
      '29 count',
      '45 target',
    ],
    [
      'Das Netz der Kommunalen Integrationszentren hat noch Löcher: drei am Niederrhein, zwei im Münsterland, eines in Lippe. 47 Maschen sind geknüpft.',
    ],
    [
      'Die Hochschule untersuchte vier von 54 Kommunalen Integrationszentren genauer. In dreien wuchs das Personal, in einem schrumpfte es. Auf alle 54 lässt sich das nicht übertragen.',
      '4/54 count',
      '3 count',
      '54/54 count',
    ],
    [
      'Frage: Herr Landrat, warum hat der Kreis kein Kommunales Integrationszentrum? Antwort: Weil wir es nicht brauchen. Frage: 52 Ihrer Kollegen sehen das anders. Antwort: Dann sind es eben 52 gegen zwei.',
    ],
    [
      'Auf dem Papier gibt es 54 Kommunale Integrationszentren. Tatsächlich arbeitsfähig sind nach Recherchen des Senders nur 49. Fünf bestehen aus einer einzigen Stelle.',
      '54 count',
      '49 count',
      '5 count',
    ],
    [
      'Der Verein kritisiert die Kürzung. Betroffen seien 54 Einrichtungen im Land, darunter das hiesige Kommunale Integrationszentrum mit zwölf Beschäftigten. 26 Projekte stünden vor dem Aus.',
      '54 count',
    ],
    [
      'Seit gestern ist es amtlich: Der Kreis wird die Nummer 36 unter den Kommunalen Integrationszentren. Landrat Hoff nahm den Bescheid über 255.000 Euro entgegen. Vor ihm waren 35 andere an der Reihe.',
      '36 ordinal',
      '35 count',
    ],
    [
      'Die GEW zählt nach: Von 108 Lehrerstellen an den 54 Kommunalen Integrationszentren sind 91 besetzt. In 13 Zentren fehlt eine Lehrkraft, in zweien fehlen beide.',
      '54 count',
      '13 count',
      '2 count',
    ],
    [
      'Fünf vor zwölf sei es nicht, aber es werde Zeit, mahnt die Ministerin. 49 Kommunen seien mit einem Kommunalen Integrationszentrum dabei. Die letzten fünf sollten sich sputen.',
      '49 count',
      '5 remainder',
    ],
    [
      'Die Kommunalen Integrationszentren, anfangs 16, dann 31, Ende 2013 schon 47, sind ein Exportschlager. Delegationen aus elf Ländern kamen bisher. Die jüngste, 14 Personen stark, reiste aus Schweden an.',
      '16 count',
      '31 count',
      '47 count',
    ],
    [
      'Drei Anläufe brauchte der Kreis Kleve. 2012 scheiterte der Antrag mit 23 zu 31 Stimmen, 2015 mit 26 zu 28. Jetzt stimmten 41 dafür. Damit kommt das 54. Kommunale Integrationszentrum.',
      '54 ordinal',
    ],
    [
      'Aus zwei mach eins: Die beiden Kommunalen Integrationszentren in Stadt und Städteregion Aachen arbeiten künftig unter einem Dach. Landesweit sinkt die Zahl damit von 54 auf 53.',
      '2 count',
      '54 count',
      '53 count',
    ],
    [
      'Im Kreis Wesel nahm das KI am 1. März 2013 die Arbeit auf. Es war das 22. Ein Jahr später gab es mehr als doppelt so viele, nämlich 47.',
      '22 ordinal opened',
      '47 count',
    ],
    [
      'Das Kommunale Integrationszentrum Lippe hat 54 Grundschulen angeschrieben. Geantwortet haben 31. Von ihnen wollen 23 mitmachen, die übrigen acht nicht. Weitere fünf sind unentschlossen.',
    ],
    [
      'Beim Kommunalen Integrationszentrum melden sich immer mehr Ehrenamtliche. 2014 waren es 16, ein Jahr später 47. Heute sind es 54. Zwei Drittel sind Frauen.',
    ],
    [
      'Das Kommunale Integrationszentrum Gütersloh betreut Rucksack-Gruppen. 31 gibt es schon, zwölf weitere sind beantragt. Im Kreis sollen es einmal 50 sein.',
    ],
    [
      'Das KI hat die Kitas befragt. 47 von 53 haben geantwortet. In 36 davon wird mehr als eine Sprache gesprochen. Sechs schwiegen.',
    ],
    [
      'Der Kreis Steinfurt hat 24 Städte und Gemeinden. In 23 gibt es Ansprechpartner des Kommunalen Integrationszentrums. Die letzte folgt im Mai. Dann sind alle 24 versorgt.',
    ],
    [
      'Die Landesregierung fördert 54 Frauenhäuser und 47 Beratungsstellen. Auch das Kommunale Integrationszentrum verweist Betroffene dorthin. Sieben weitere sind geplant. Es fehlen 200 Plätze.',
    ],
    [
      'Das Kommunale Integrationszentrum stellt die neuen Integrationslotsen vor. Es sind die Nummern 41 bis 52. Damit gibt es im Kreis 52. Im nächsten Kurs sind noch acht Plätze frei.',
    ],
    [
      'Im Kommunalen Integrationszentrum arbeiten 14 Menschen. Neun sind Frauen. Fünf haben selbst eine Zuwanderungsgeschichte. Bald sollen es 16 sein, zwei Stellen sind bewilligt.',
    ],
    [
      'Zum Deutschkurs des Kommunalen Integrationszentrums meldeten sich 60 Frauen an. 45 bekamen einen Platz, die restlichen 15 müssen warten. Im Herbst startet der 54. Kurs.',
    ],
    [
      'Der Rat der Stadt tagte im Kommunalen Integrationszentrum. 54 Ratsmitglieder waren da, zwei fehlten. 31 stimmten für den Haushalt, 23 dagegen. Es war die 12. Sitzung.',
    ],
    [
      'Vor der Sommerpause eröffneten noch zwei Kommunale Integrationszentren, in Olpe und in Lippe. Damit arbeiten nun 33. Bis Weihnachten sollen zehn hinzukommen, im nächsten Jahr noch einmal so viele. Am Ende werden es 54 sein, verspricht der Minister. Wann, ließ er offen.',
      '2 count opened',
      '33 count',
      '10 increment',
      '54 target',
    ],
    [
      'Schlusslicht Kleve: Nirgends sonst im Land fehlt ein Kommunales Integrationszentrum. 53 Kreise und Städte haben es vorgemacht. Landrat Spreen kündigte an, nun auch den letzten Antrag zu stellen. Die Kreistagsfraktionen beraten am 12. Oktober, 19 Redner sind gemeldet.',
      '53 count',
    ],
    [
      'Ein Vierteljahr nach dem Start gab es 16, ein halbes Jahr später schon 31 Kommunale Integrationszentren. „Das Tempo hat uns überrascht“, räumt Referatsleiter Gans ein. Geplant waren 20 im ersten Jahr. Jetzt fehlen nur noch 23, dann ist das Land komplett.',
      '16 count',
      '31 count',
      '20 target',
      '23 remainder',
    ],
    [
      'Auszug aus dem Protokoll: Herr Dr. Wübbe berichtet, dass das Kommunale Integrationszentrum am 1. Februar seine Arbeit aufgenommen habe. Es sei das 29. in Nordrhein-Westfalen. Auf Nachfrage erklärt er, dass 25 weitere folgen sollten. Frau Ising fragt nach den Kosten. Sie betragen 412.000 Euro.',
      '29 ordinal opened',
      '25 increment opened',
    ],
    [
      '+++ Ticker +++ 9.15 Uhr: Die Ministerin ist da. +++ 9.30 Uhr: Übergabe des Bescheids, Herford ist damit Nummer 41 der Kommunalen Integrationszentren. +++ 10 Uhr: 13 fehlen noch, sagt die Ministerin. +++ 10.15 Uhr: Imbiss für 80 Gäste.',
      '41 ordinal',
      '13 remainder',
    ],
    [
      'Das Kommunale Integrationszentrum Düren ist umgezogen. Es war 2013 unter den ersten 20 im Land und ist heute eines der größten. In der Nachbarschaft liegen fünf weitere. Das neue Haus hat 14 Büros.',
      '20 count',
      '5 increment',
    ],
    [
      'Rückblick einer Pensionärin: „Als ich anfing, waren wir vier Kommunale Integrationszentren im Regierungsbezirk. Als ich aufhörte, waren wir zwölf. Meine Nachfolgerin erlebt vielleicht, dass es wieder weniger werden.“ Hilde Kranz leitete das Zentrum acht Jahre.',
      '4 count',
      '12 count',
    ],
    [
      'Amtsblatt Nr. 54. Bekanntmachung: Der Kreis richtet ein Kommunales Integrationszentrum ein. Es werden drei Fachkräfte und zwei Lehrkräfte beschäftigt. Landesweit gibt es 36 Einrichtungen dieser Art. Frist: 12 Tage.',
      '36 count',
    ],
    [
      'Am Anfang stand ein Modellversuch mit fünf Kommunen. Daraus sind 54 Kommunale Integrationszentren geworden. Drei der fünf Pioniere sind noch im Amt. 200 Gäste feierten, zwölf wurden geehrt.',
      '54 count',
    ],
    [
      'Das Ministerium hat bislang 44 Kommunale Integrationszentren anerkannt. Vorläufige Bescheide erhielten drei weitere. Sieben Kommunen haben noch gar keinen Antrag gestellt.',
      '44 count',
      '3 increment approved',
      '7 remainder requested',
    ],
    [
      '„50 plus eins“, so stellt sich das neue Team vor: Sie sind das 51. Kommunale Integrationszentrum. Die anderen 50 haben Grüße geschickt, 17 sogar Blumen.',
      '51 ordinal',
      '50 remainder',
      '17 count',
    ],
    [
      'Bei der Einrichtung Kommunaler Integrationszentren hinkt der Regierungsbezirk Münster hinterher. Nur fünf von acht Kreisen und kreisfreien Städten haben eines. In Arnsberg sind es zwölf von zwölf, in Detmold sieben von sieben. Die drei Nachzügler wollen bis Mai entscheiden.',
      '5/8 count',
      '12/12 count',
      '7/7 count',
      '3 remainder',
    ],
    [
      'Der Kreis Coesfeld hat als 49. ein Kommunales Integrationszentrum bekommen. Sein Leiter, 36, stammt aus Dülmen und war zuvor in einem anderen KI tätig. Zum Team gehören acht Frauen und drei Männer.',
      '49 ordinal',
    ],
    [
      'Die Zahl der Kommunalen Integrationszentren hat sich seit 2012 verdreizehnfacht: von vier auf 52. Sie könnte auf 54 steigen, falls Kleve und Viersen doch noch mitziehen.',
      '4 count',
      '52 count',
      '54 target',
    ],
    [
      'Ich bin stolz, dass unser Kreis zu den 16 gehört, die im ersten Jahr die Zusage für ein Kommunales Integrationszentrum bekamen. Inzwischen haben 31 nachgezogen. Die restlichen sieben sollten sich ein Herz fassen. Wir helfen gern, unser Telefon ist von 8 bis 16 Uhr besetzt.',
      '16 count approved',
      '31 count',
      '7 remainder',
    ],
    [
      'Die Kommunalen Integrationszentren sind zufrieden mit dem Land: 41 geben die Note gut, neun befriedigend, vier ausreichend. Bei der Personalausstattung sieht es anders aus. Nur zwölf halten sie für angemessen. 30 klagen über Befristungen.',
      '41 count',
      '9 count',
      '4 count',
      '12 count',
      '30 count',
    ],
    [
      'Projekt Griffbereit läuft in 47 Kommunen, koordiniert vom Kommunalen Integrationszentrum Gelsenkirchen. Zwölf weitere haben Interesse. 2013 waren es 31. Ein Ausbau auf 60 ist geplant.',
    ],
    [
      'Das Kommunale Integrationszentrum Köln bildet Elternbegleiterinnen aus. 54 haben das Zertifikat, 16 sind in Ausbildung. Zwei haben abgebrochen. Im Vorjahr gab es 47 Absolventinnen.',
    ],
    [
      'Beim Sportfest des Kommunalen Integrationszentrums traten zwölf Mannschaften an. Vier kamen ins Halbfinale. Das Team aus Syrien gewann 3:2. Im nächsten Jahr sollen es 16 sein.',
    ],
    [
      'Das Kommunale Integrationszentrum hat eine Karte der Beratungsstellen erstellt. 53 sind eingezeichnet, davon 31 im Stadtgebiet. Sieben fehlen noch. Damit sind es bald 60.',
    ],
    [
      'Die Ausländerbehörde und das Kommunale Integrationszentrum zogen gemeinsam Bilanz: 412 Einbürgerungen, 54 mehr als im Vorjahr. 47 Verfahren laufen noch. 13 wurden eingestellt.',
    ],
    [
      '47 von 53 Schulleitungen begrüßen die Arbeit des Kommunalen Integrationszentrums. Sechs äußerten sich kritisch. 31 wünschen sich mehr Lehrkräfte. Die Umfrage war anonym.',
    ],
    [
      'Im Schuljahr 2016/17 betreute das Kommunale Integrationszentrum 49 internationale Klassen. Inzwischen sind es 52. Drei weitere werden im Februar eingerichtet. Geplant waren 50.',
    ],
    [
      'Das Kommunale Integrationszentrum verleiht Koffer. 36 gibt es, 31 davon sind unterwegs. Fünf fehlen. Die Kitas können sie für vier Wochen leihen.',
    ],
    [
      'Düsseldorf (lnw). Nach fünf Jahren hat jede kreisfreie Stadt und fast jeder Kreis in Nordrhein-Westfalen ein Kommunales Integrationszentrum. Es fehle nur noch der Kreis Kleve, sagte ein Sprecher des Ministeriums am Freitag. Damit gebe es jetzt 53 Zentren. Das Land habe 2017 rund 21 Millionen Euro gezahlt, sechs Millionen mehr als 2013, als die ersten 31 arbeiteten.',
      '53 count',
      '31 count',
    ],
    [
      'Auf Einladung des Kreises trafen sich die Leitungen der zwölf Kommunalen Integrationszentren im Regierungsbezirk Düsseldorf. Drei von ihnen sind neu im Amt. Nächster Gastgeber ist Solingen. Dort feiert man im Mai den fünften Geburtstag des Zentrums, es war das achte im Land.',
      '12 count',
      '8 ordinal',
    ],
    [
      'Wer hätte das gedacht, als 2012 die ersten vier Kommunalen Integrationszentren ihre Bescheide bekamen? Ein halbes Jahr später waren es 16, nach einem Jahr 29. Heute ist die Landkarte beinahe voll, nur zwei Kreise fehlen. Dass es dort so lange dauert, liegt am Streit um die Kosten.',
      '4 count approved',
      '16 count approved',
      '29 count approved',
      '2 remainder',
    ],
    [
      'Bericht des Städte- und Gemeindebundes: Von den 359 kreisangehörigen Kommunen arbeiten 280 mit einem Kommunalen Integrationszentrum zusammen. Die 30 Zentren der Kreise sind für sie zuständig. In 17 Kreisen gibt es feste Sprechtage vor Ort. 44 Kommunen wünschen sich mehr Unterstützung.',
      '30 count',
    ],
    [
      'Zum zehnten Mal jährt sich die Gründung der ersten Kommunalen Integrationszentren. Damals, im Herbst 2012, waren es vier, ein Jahr darauf schon mehr als 40. Seit 2018 sind es 54. Das Land dankt den rund 1.000 Beschäftigten mit einem Festakt. Erwartet werden 300 Gäste.',
      '4 count',
      '40 count',
      '54 count',
    ],
    [
      'Das Integrationsministerium stockt die Mittel auf. Jedes der 54 Kommunalen Integrationszentren bekommt eine zusätzliche Stelle. Bisher waren es dreieinhalb, künftig sind es viereinhalb. 30 Zentren haben die Stelle schon ausgeschrieben.',
      '54 count',
      '30 count',
    ],
    [
      'Ohne Kommunales Integrationszentrum sind in Nordrhein-Westfalen nur noch drei Kreise. Coesfeld, Höxter und Kleve wollen sich das Geld sparen. Alle anderen 51 Kreise und kreisfreien Städte bauen auf die Hilfe des Landes.',
      '3 remainder',
      '51 remainder',
    ],
    [
      'Schulamt und Kommunales Integrationszentrum ziehen Bilanz: 1.412 neu zugewanderte Kinder wurden 2016 beraten. 54 Prozent kamen aus Syrien, 16 Prozent aus dem Irak. 47 Schulen haben internationale Klassen. Sieben weitere richten sie nach den Ferien ein. Damit sind es 54.',
    ],
    [
      'Die Bürgerstiftung unterstützt das Kommunale Integrationszentrum mit 12.000 Euro. Seit 2014 hat sie 31 Projekte gefördert, davon zwölf für Geflüchtete. Fünf Projekte laufen noch. Vorsitzender Karl Wendt (71) wünscht sich mehr Stifter, bisher sind es 49.',
    ],
    [
      'Zu den 47 Ehrenamtlichen, die das Kommunale Integrationszentrum schulte, kamen im März neun hinzu. Jetzt sind es 56, zwei fehlen noch zum Ziel. „Wir sind das beste Team im Land“, sagt Koordinatorin Figen Ak. 16 von ihnen sprechen Dari.',
    ],
    [
      'In einer Feierstunde wurden 53 Menschen eingebürgert, sie stammen aus 22 Ländern. Das Kommunale Integrationszentrum hatte eingeladen. 2015 waren es noch 36 gewesen. Der älteste Neubürger ist 81, die jüngste vier Jahre alt.',
    ],
    [
      'Der Kreis Heinsberg hat zehn Kommunen. In acht gibt es inzwischen Sprachtreffs, die das Kommunale Integrationszentrum begleitet, zwei folgen. Landesweit werden 412 gezählt. Die Teilnahme kostet nichts.',
    ],
    [
      'Das Integrationszentrum hat eine neue Adresse: Marktstraße 54, 2. Etage, Zimmer 31 bis 36. Die sieben Beschäftigten sind unter der Durchwahl 47 erreichbar. Am 16. Mai ist Tag der offenen Tür.',
    ],
    [
      'Die Gesundheitslotsen des Kommunalen Integrationszentrums waren 2018 in 36 Gruppen zu Gast, 2019 in 44. Für 2020 sind 50 geplant. Gefragt sind vor allem Vorträge über Diabetes. Zwölf Lotsen sprechen Türkisch.',
    ],
  ])('%s', (text, ...expected) => {
    expect(counts(text)).toEqual(expected)
  })
})
