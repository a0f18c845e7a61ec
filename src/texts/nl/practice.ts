import type { PracticeTexts } from '../practiceTexts.ts'

export const practice: PracticeTexts = {
  hostedWrong:
    'De gegevens van het bureau op deze website kloppen niet. Daarom tonen we geen advies met prijzen. Uw antwoorden zijn er nog. Meld dit aan wie de website beheert; het gaat om practice.json:',
  found: 'gevonden',
  faults: {
    required: 'dit ontbreekt; vul het in',
    wrongType: 'dit is een ander soort waarde dan hier hoort',
    tooLong: 'deze tekst is te lang; maak hem korter',
    tooMany: 'dit zijn er te veel; haal er een of meer weg',
    tooLow: 'dit getal is te laag',
    tooHigh: 'dit getal is te hoog',
    notWhole: 'vul een heel getal in',
    notAnOption: 'kies standard, crkboExempt, reverseCharged of notApplicable',
    notAnEmail: 'dit is geen e-mailadres, zoals post@bureau.nl',
    notAKvk: 'een KvK-nummer heeft acht cijfers',
    notAVatId: 'een btw-id begint met twee letters, zoals NL001234567B01',
    notAnIban: 'dit rekeningnummer klopt niet; kijk de cijfers na',
    notAColour: 'schrijf een kleur als #0b4f5c',
    tooPale: 'deze kleur is te licht om op wit te lezen; kies een donkerder kleur',
    notAWebAddress: 'schrijf een webadres met https:// ervoor',
    notAPattern: 'zet één keer {nnn} in het nummer, zoals 2026-{nnn}',
    notALogo: 'dit is geen logo dat we kunnen gebruiken; kies een PNG of JPEG',
    unknownField: 'dit veld bestaat niet; haal het weg of kijk de naam na',
    newerVersion: 'dit bestand is van een nieuwere versie van Maataanpak',
    tooLarge: 'het bestand is te groot (in tekens)',
    notJson: 'dit is geen geldige JSON',
    tooDeep: 'het bestand is dieper genest dan een praktijkbestand ooit is',
    notAnObject: 'het bestand moet één object zijn met een sleutel per veld',
    duplicateKey: 'deze sleutel staat er meer dan eens; laat er één staan',
  },
}
