import { describe, expect, test } from 'vitest'
import { named } from '../../people.js'

/** Sentences with the persons that they name, by full name, in order of mention. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, names: readonly string[]])[]>> = {
  'titles and unknown given names': [
    ['Staatssekretärin Nermin Çakıroğlu eröffnete die Tagung.', ['Nermin Çakıroğlu']],
    ['Das sagte Integrationsministerin Gülistan Yüksel am Montag.', ['Gülistan Yüksel']],
    ['Oberbürgermeister Tjark Wessels empfing die Gäste.', ['Tjark Wessels']],
    ['Landrätin Wiebke Terörde dankte allen.', ['Wiebke Terörde']],
    ['Bürgermeister Klemens Schulze Uphoff gratulierte.', ['Klemens Schulze Uphoff']],
    ['Ministerin Schulze Uphoff sprach ein Grußwort.', ['Schulze Uphoff']],
    ['Die Leiterin der Volkshochschule, Xhevahire Krasniqi, stellte das Programm vor.', ['Xhevahire Krasniqi']],
    ['Der Vorsitzende des Integrationsrates, Ngũgĩ Mwangi, erläuterte die Pläne.', ['Ngũgĩ Mwangi']],
    [
      'Zlatomira Hadžihasanović, Leiterin des Kommunalen Integrationszentrums, war dabei.',
      ['Zlatomira Hadžihasanović'],
    ],
    ['Landtagspräsident a. D. Ottokar Brehm hielt die Festrede.', ['Ottokar Brehm']],
    ['Pfarrer i. R. Ludolf Hamann segnete das Haus.', ['Ludolf Hamann']],
    ['Stadtdirektor Hoferichter begrüßte die Gäste.', ['Hoferichter']],
    [
      'Es kamen Dezernentin Ximena Vargas, Kämmerer Ole Thomsen und Kreisdirektorin Dr. Swenja Ruhland.',
      ['Ximena Vargas', 'Ole Thomsen', 'Swenja Ruhland'],
    ],
    ['Prof. Dr. Dr. h. c. Hannelore Wißmann leitet das Institut.', ['Hannelore Wißmann']],
    ['Dr.-Ing. Gisbert Rademaker plante die Brücke.', ['Gisbert Rademaker']],
    ['Privatdozent Dr. med. Oğuzhan Tekin operierte.', ['Oğuzhan Tekin']],
    ['Ministerpräsidentin Kraft besuchte die Schule.', ['Kraft']],
    ['Minister Jäger und Staatssekretärin Sommer kamen nach Hamm.', ['Jäger', 'Sommer']],
  ],
  salutations: [
    ['Frau Öztürk berichtete von ihrer Arbeit.', ['Öztürk']],
    ['Wir danken Herrn Kowalczyk für die Spende.', ['Kowalczyk']],
    ['Herr Professor Nguyen Van Thanh hielt den Vortrag.', ['Nguyen Van Thanh']],
    ['Für Herrn Sommer war es der letzte Tag.', ['Sommer']],
    ['Sehr geehrte Damen und Herren, die Sitzung ist eröffnet.', []],
  ],
  'names of many origins': [
    ['Unterstützt wird das Projekt von Aynur Demirtaş und Mehmet Ali Şimşek.', ['Aynur Demirtaş', 'Mehmet Ali Şimşek']],
    [
      'Beraten haben Fatima Al-Sayed, Khaled Abu Rashid und Yousef El Masri.',
      ['Fatima Al-Sayed', 'Khaled Abu Rashid', 'Yousef El Masri'],
    ],
    [
      'Die Preise gingen an Agnieszka Wójcik, Jadranka Šimić und Olena Kowaltschuk.',
      ['Agnieszka Wójcik', 'Jadranka Šimić', 'Olena Kowaltschuk'],
    ],
    ['Gewonnen haben Giuseppe Di Stefano und Rosaria La Rocca.', ['Giuseppe Di Stefano', 'Rosaria La Rocca']],
    ['Zu Gast waren Nguyen Thi Lan und Tran Van Minh.', ['Nguyen Thi Lan', 'Tran Van Minh']],
    ['Kwabena Mensah und Chiamaka Okafor leiten den Verein.', ['Kwabena Mensah', 'Chiamaka Okafor']],
    ['Ghanaisch kochte Abena Owusu-Ansah.', ['Abena Owusu-Ansah']],
    ['Zwei Stimmen fehlten Svetlana Iwanowa und Dmitri Petrow.', ['Svetlana Iwanowa', 'Dmitri Petrow']],
    ['Die Urkunde überreichte Ioannis Papadopoulos.', ['Ioannis Papadopoulos']],
    ['Im Kurs lehren Shirin Hosseini und Reza Moradi.', ['Shirin Hosseini', 'Reza Moradi']],
    ['Die Leitung teilen sich Marija Jovanović und Elira Hoxha.', ['Marija Jovanović', 'Elira Hoxha']],
    ['Es sangen João da Silva und María José Fernández.', ['João da Silva', 'María José Fernández']],
    ['Die Jury bildeten Siobhán O’Connor und Jean-Luc Moreau.', ['Siobhán O’Connor', 'Jean-Luc Moreau']],
    ['Den Vortrag hielt Sanjay Patel.', ['Sanjay Patel']],
    ['Am Klavier saß Li Wei Zhang.', ['Li Wei Zhang']],
    ['İbrahim Çelik und İlknur Işık kochten.', ['İbrahim Çelik', 'İlknur Işık']],
    ['Rojda Güneş und Şivan Aslan übersetzen.', ['Rojda Güneş', 'Şivan Aslan']],
  ],
  'particles, double names and initials': [
    ['Hubertus Freiherr von Hövel übergab die Chronik.', ['Hubertus Freiherr von Hövel']],
    ['Es begrüßten Marlies van der Meer und Jan ten Brink.', ['Marlies van der Meer', 'Jan ten Brink']],
    ['Carla von der Heide kam später. Danach sprach von der Heide.', ['Carla von der Heide', 'Carla von der Heide']],
    ['Hans-Dieter Müller-Lüdenscheidt malte.', ['Hans-Dieter Müller-Lüdenscheidt']],
    ['Jörn A. Hagedorn stellte den Bericht vor.', ['Jörn A. Hagedorn']],
    ['Karl Heinz Lange ist Kassierer.', ['Karl Heinz Lange']],
    ['Eva-Maria Voigt-Küppers lobte den Beschluss.', ['Eva-Maria Voigt-Küppers']],
    ['Pieter de Vries und Anneke van ’t Hoff reisten an.', ['Pieter de Vries', 'Anneke van ’t Hoff']],
  ],
  'parties and mandates': [
    ['Wermelt (CDU) und Lankau (FDP) zum Haushalt', ['Wermelt', 'Lankau']],
    ['Es fragten Tilda Brandhorst (GRÜNE) und Aslı Uçar (SPD).', ['Tilda Brandhorst', 'Aslı Uçar']],
    ['Ruxandra Ionescu MdL kommt aus Gladbeck.', ['Ruxandra Ionescu']],
    ['Der Abgeordnete Enno Harms, MdB, schrieb einen Brief.', ['Enno Harms']],
    ['Peer Gerlach (34) kandidiert für den Rat.', ['Peer Gerlach']],
  ],
  speakers: [
    ['„Das ist gut für unsere Stadt“, sagte Talveri nach der Sitzung.', ['Talveri']],
    ['„Wir fangen heute noch damit an“, so Brinkschulte.', ['Brinkschulte']],
    ['„Wir freuen uns sehr“, betonte Zübeyde Karakaş.', ['Zübeyde Karakaş']],
    ['Zübeyde Karakaş: „Wir freuen uns alle sehr auf den Umbau.“', ['Zübeyde Karakaş']],
    ['„Die Zahlen sind gut“, so das Ministerium.', []],
    ['„Die Zahlen sind gut“, heißt es aus Düsseldorf.', []],
  ],
  'captions, credits and contacts': [
    [
      'v.l.n.r.: Anke Südhoff, Tariq Aziz, Bożena Lis und Per Olsen',
      ['Anke Südhoff', 'Tariq Aziz', 'Bożena Lis', 'Per Olsen'],
    ],
    ['Der neue Platz von oben (Foto: Wolfram Kastl)', ['Wolfram Kastl']],
    ['Blick in den Saal. © Sina Nadolny', ['Sina Nadolny']],
    ['Eröffnung am Samstag (Bild: U. Brinkhoff)', ['U. Brinkhoff']],
    ['Pressekontakt: Thorben Aalbers, Telefon 0251 12345', ['Thorben Aalbers']],
    ['V.i.S.d.P.: Dagmar Poggel, Lange Straße 12', ['Dagmar Poggel']],
  ],
  'introduced elsewhere': [
    [
      'Jäger kommt nach Olpe\n\nWolfgang Jäger besucht am Freitag den Kreis. Der Jäger im Wald bleibt daheim. Für Jäger ist es der erste Besuch.',
      ['Wolfgang Jäger', 'Wolfgang Jäger', 'Wolfgang Jäger'],
    ],
    [
      'Heike Sommer leitet die Station. Im Sommer 2022 kam Sommer nach Hamm. Der Sommer war heiß.',
      ['Heike Sommer', 'Heike Sommer'],
    ],
    [
      'Günter Mai und Ilse Freitag sind gewählt. Mai und Freitag dankten. Am Freitag im Mai wird gefeiert.',
      ['Günter Mai', 'Ilse Freitag', 'Günter Mai', 'Ilse Freitag'],
    ],
    ['Nelli Talvik leitet das Amt. Talviks Büro ist im Rathaus.', ['Nelli Talvik', 'Nelli Talvik']],
    ['Es sprach Nadja Lüders. Danach dankte Lüders allen.', ['Nadja Lüders', 'Nadja Lüders']],
    [
      'NADJA LÜDERS GEWINNT DEN WAHLKREIS\n\nMit 51 Prozent der Stimmen gewinnt Nadja Lüders den Wahlkreis, und Lüders freut sich darüber sehr.',
      ['Nadja Lüders', 'Nadja Lüders', 'Nadja Lüders'],
    ],
    ['Uwe Stracke kam. Die Familie Stracke wohnt hier. Die Stracke-Stiftung hilft.', ['Uwe Stracke']],
  ],
  'not people': [
    ['Die Konrad-Adenauer-Stiftung und die Otto-Hahn-Schule laden ein.', []],
    ['Die Karl Muster Lackfabrik GmbH spendete 500 Euro.', []],
    ['Der Zug hält an der Friedrich-Ebert-Straße und am Willy-Brandt-Platz.', []],
    ['Familie Nowak wohnt seit 2015 in Hamm.', []],
    ['Das Ministerium für Arbeit, Integration und Soziales teilt mit.', []],
    ['Am Freitag, 3. Mai, tagt der Rat der Stadt Essen.', []],
    ['Die Bäckerei Schneider und das Autohaus Wolf sind Partner.', []],
    ['Mister Minit im Erdgeschoss bleibt erhalten.', []],
    ['Der Leiter Marketing der Stadtwerke Unna war da.', []],
    ['Die Landesregierung von Nordrhein-Westfalen fördert das Programm KOMM-AN.', []],
    ['Sankt Martin reitet durch Kreuzberg.', []],
    ['Im Herbst beginnt das Wintersemester an der Universität Bielefeld.', []],
    ['Die Linke Rheinseite und das Grüne Band sind Ausflugsziele.', []],
    ['Kultur- und Sportausschuss sowie der Rat stimmten zu.', []],
    ['Gute Ideen brauchen Mut, Geduld und Ausdauer.', []],
    ['Die Heinrich Heine Universität lädt ein.', []],
    ['Volkswagen und die Deutsche Bahn suchen Auszubildende.', []],
    ['In Paris, London und Rom trafen sich die Minister.', []],
    ['Mit voller Kraft und klarem Blick geht es weiter.', []],
    ['Der Nelson-Mandela-Preis wird im Haus der Geschichte verliehen.', []],
  ],
}

for (const [group, cases] of Object.entries(CASES)) {
  describe(group, () => {
    test.each(cases)('%s', (text, names) => {
      expect(named(text)).toEqual(names)
    })
  })
}
